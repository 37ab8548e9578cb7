package dev.buddyls.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.TestCatalog;
import org.junit.jupiter.api.Test;

/** Where the facts come from. */
class FactSourcesTest {

  private static final Catalog CATALOG = TestCatalog.open();

  @Test
  void aKeyHasASourceOfItsOwn() {
    assertThat(CATALOG.sources("Action.retry_count"))
        .containsExactly(
            new FactSource("Action.retry_count", "docs/yaml/yaml-actions/artifact-cleanup (2026)"));
  }

  @Test
  void aKeyWithoutOneHasThatOfItsActionTypeOrObject() {
    assertThat(CATALOG.sources("SANDBOX_CREATE.start"))
        .containsExactly(
            new FactSource("SANDBOX_CREATE.start", "docs/yaml/yaml-actions/sandbox-create (2026)"));
    assertThat(CATALOG.sources("SANDBOX_MANAGE.SandboxTarget.tags"))
        .containsExactly(
            new FactSource(
                "SANDBOX_MANAGE.SandboxTarget.tags",
                "docs/yaml/yaml-actions/sandbox-manage (2026)"));
  }

  @Test
  void wordsMayHaveOnesOfTheirOwn() {
    assertThat(CATALOG.sources("cpu")).contains(new FactSource("Pipeline.cpu: X86", "API (2026)"));
  }

  @Test
  void aKeyOfManyIsFoundInEach() {
    assertThat(CATALOG.sources("sandbox_project_id")).hasSize(5);
    assertThat(CATALOG.sources("no_such_key")).isEmpty();
  }
}
