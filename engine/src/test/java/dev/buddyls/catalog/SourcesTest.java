package dev.buddyls.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.catalog.Sources.Source;
import org.junit.jupiter.api.Test;

/** Where the facts come from. */
class SourcesTest {

  private static final Sources SOURCES = new Sources(Catalog.bundled());

  @Test
  void aKeyHasASourceOfItsOwn() {
    assertThat(SOURCES.of("Action.retry_count"))
        .containsExactly(
            new Source("Action.retry_count", "docs/yaml/yaml-actions/artifact-cleanup (2026)"));
  }

  @Test
  void aKeyWithoutOneHasThatOfItsActionTypeOrObject() {
    assertThat(SOURCES.of("SANDBOX_CREATE.start"))
        .containsExactly(
            new Source("SANDBOX_CREATE.start", "docs/yaml/yaml-actions/sandbox-create (2026)"));
    assertThat(SOURCES.of("SANDBOX_MANAGE.SandboxTarget.tags"))
        .containsExactly(
            new Source(
                "SANDBOX_MANAGE.SandboxTarget.tags",
                "docs/yaml/yaml-actions/sandbox-manage (2026)"));
  }

  @Test
  void wordsMayHaveOnesOfTheirOwn() {
    assertThat(SOURCES.of("cpu")).contains(new Source("Pipeline.cpu: X86", "API (2026)"));
  }

  @Test
  void aKeyOfManyIsFoundInEach() {
    assertThat(SOURCES.of("sandbox_project_id")).hasSize(5);
    assertThat(SOURCES.of("no_such_key")).isEmpty();
  }
}
