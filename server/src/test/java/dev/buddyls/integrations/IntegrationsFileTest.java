package dev.buddyls.integrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.integrations.IntegrationsFile.ListEntry;
import dev.buddyls.model.Integration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntegrationsFileTest {

  private static final Catalog CATALOG = BundledCatalog.open();

  private static final Integration AWS =
      new Integration(
          Optional.of("aws"),
          Optional.of("5e391f5aae784b7208de0d0a"),
          Optional.of("AWS: production"),
          Optional.of("AMAZON"),
          Optional.of("PROJECT"),
          Optional.of("shop"),
          Optional.empty(),
          List.of("Developers", "anna@example.com"));

  private static Integration named(String name) {
    return new Integration(
        Optional.empty(),
        Optional.of("EYgLPQZOpnelXGGreKBzyVXvAW"),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static String written(Integration... integrations) {
    return IntegrationsFile.write(
        Stream.of(integrations).map(it -> new ListEntry(it, "")).toList());
  }

  @Test
  void entriesAreWrittenAsYaml() {
    assertThat(written(AWS))
        .endsWith(
            """
            tokens or keys in it.

            - identifier: aws
              id: "5e391f5aae784b7208de0d0a"
              name: "AWS: production"
              type: AMAZON
              scope: PROJECT
              project: shop
              permitted_for:
                - Developers
                - anna@example.com
            """);
  }

  @Test
  void remarksAreWrittenAsComments() {
    assertThat(IntegrationsFile.write(List.of(new ListEntry(named("Hub"), "type: one of A and B"))))
        .endsWith("name: Hub\n  # type: one of A and B\n");
  }

  @Test
  void writtenEntriesAreReadBack() {
    assertThat(IntegrationsFile.read(written(AWS, named("Hub")), CATALOG))
        .containsExactly(AWS, named("Hub"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Null",
        "3.10",
        "- a",
        "a: b",
        "a #b",
        "\"q\" \\ 'x'",
        "é\n\tü",
        "*a",
        " a "
      })
  void anyNameIsReadBack(String name) {
    assertThat(IntegrationsFile.read(written(named(name)), CATALOG)).containsExactly(named(name));
  }

  @Test
  void entriesAreAddedAtTheEnd() {
    String text = "# ours\r\n- identifier: hub # by Anna";
    assertThat(IntegrationsFile.add(text, List.of(new ListEntry(named("Slack"), ""))))
        .isEqualTo(text + "\r\n\r\n- id: \"EYgLPQZOpnelXGGreKBzyVXvAW\"\r\n  name: Slack\r\n");
  }

  @Test
  void blankFileGetsTheHeader() {
    assertThat(IntegrationsFile.add("\n", List.of(new ListEntry(AWS, ""))))
        .isEqualTo("\n" + written(AWS));
  }
}
