package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosticsTest {

  private final Editor modern = Editor.modern();
  private final Editor bare = Editor.bare();

  @AfterAll
  void close() {
    modern.close();
    bare.close();
  }

  private static JsonObject only(Document document) {
    var diagnostics = document.diagnostics();
    assertThat(diagnostics).hasSize(1);
    return diagnostics.get(0).getAsJsonObject();
  }

  @Test
  void haveAMessageAndALinkToTheDocumentation() {
    JsonObject diagnostic =
        only(
            modern.open(
                """
                - pipeline: Build
                  pirority: LOW
                """));

    assertThat(diagnostic.get("source").getAsString()).isEqualTo("buddy");
    assertThat(diagnostic.get("code").getAsString()).isEqualTo("unknown-key");
    assertThat(diagnostic.get("severity").getAsInt()).as("warning").isEqualTo(2);
    assertThat(diagnostic.get("message").getAsString())
        .isEqualTo("`pirority` is not a key of a pipeline. Did you mean `priority`?");
    assertThat(diagnostic.getAsJsonObject("codeDescription").get("href").getAsString())
        .startsWith("https://buddy.works/docs/yaml/");
    assertThat(Range.from(diagnostic.get("range")))
        .isEqualTo(new Range(new Position(1, 2), new Position(1, 10)));
  }

  @Test
  void haveTheSeverityOfTheirRule() {
    Document document =
        modern.open(
            """
            - pipeline: Build
              priority: URGENT
              pirority: LOW
              trigger_mode: MANUAL
            """);

    assertThat(document.findings())
        .contains(
            "error unknown-value `URGENT`",
            "warning unknown-key `pirority`",
            "information deprecated-key `trigger_mode`");
  }

  @Test
  void markOldKeysAsDeprecated() {
    JsonObject diagnostic =
        only(
            modern.open(
                """
                - pipeline: Build
                  change_set_base: LATEST_RUN
                """));

    assertThat(diagnostic.get("code").getAsString()).isEqualTo("deprecated-key");
    assertThat(diagnostic.getAsJsonArray("tags")).extracting(it -> it.getAsInt()).contains(2);
  }

  @Test
  void pointToTheOtherOccurrenceOfADuplicate() {
    Document document =
        modern.open(
            """
            - pipeline: Build
              name: one
              name: two
            """);
    JsonObject diagnostic = only(document);

    assertThat(diagnostic.get("code").getAsString()).isEqualTo("duplicate-key");
    JsonObject location =
        diagnostic
            .getAsJsonArray("relatedInformation")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("location");
    assertThat(location.get("uri").getAsString()).isEqualTo(document.uri());
    assertThat(Range.from(location.get("range")).start().line()).isBetween(1, 2);
  }

  @Test
  void omitWhatTheClientDoesNotSupport() {
    JsonObject old =
        only(
            bare.open(
                """
                - pipeline: Build
                  change_set_base: LATEST_RUN
                """));
    JsonObject twice =
        only(
            bare.open(
                """
                - pipeline: Build
                  name: one
                  name: two
                """));

    assertThat(old.keySet())
        .containsExactlyInAnyOrder("range", "severity", "code", "source", "message");
    assertThat(twice.keySet())
        .containsExactlyInAnyOrder("range", "severity", "code", "source", "message");
  }

  @Test
  void includeSyntaxErrorsAndOtherFindings() {
    Document document =
        modern.open(
            """
            - pipeline: Build
              name: "never closed
              pirority: LOW
            - pipeline: Deploy
              disabld: true
            """);

    assertThat(document.findings())
        .containsExactly(
            "error yaml-syntax `\"never closed`",
            "warning unknown-key `pirority`",
            "warning unknown-key `disabld`");
  }

  @Test
  void areSuppressedByAComment() {
    Document document =
        modern.open(
            """
            - pipeline: Build
              pirority: LOW # buddy-ls: ignore unknown-key
            """);

    assertThat(document.findings()).isEmpty();
  }
}
