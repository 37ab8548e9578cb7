package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is inserted stands where the document's author would put it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionLayoutTest {

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  private String accepted(String label, String marked) {
    return editor.complete(marked).accept(label);
  }

  @Test
  void aListStandsTwoColumnsDeeperWhereNothingElseIsKnown() {
    assertThat(accepted("actions", "- pipeline: Build\n  act<|>\n"))
        .isEqualTo("- pipeline: Build\n  actions:\n    - <|>\n");
  }

  @Test
  void aListStandsAtTheColumnOfItsKeyWhereTheOthersDo() {
    assertThat(
            accepted(
                "actions",
                """
                - pipeline: Build
                  refs:
                  - refs/heads/main
                  act<|>
                """))
        .isEqualTo(
            """
            - pipeline: Build
              refs:
              - refs/heads/main
              actions:
              - <|>
            """);
  }

  @Test
  void aListStandsFourColumnsDeeperWhereTheOthersDo() {
    assertThat(
            accepted(
                "actions",
                """
                - pipeline: Build
                  refs:
                      - refs/heads/main
                  act<|>
                """))
        .isEqualTo(
            """
            - pipeline: Build
              refs:
                  - refs/heads/main
              actions:
                  - <|>
            """);
  }

  @Test
  void aNewPipelineIsLaidOutLikeTheOthersOfTheFile() {
    assertThat(
            accepted(
                "actions",
                """
                - pipeline: Build
                  refs:
                  - refs/heads/main
                - pipeline: Deploy
                  act<|>
                """))
        .isEqualTo(
            """
            - pipeline: Build
              refs:
              - refs/heads/main
            - pipeline: Deploy
              actions:
              - <|>
            """);
    assertThat(
            accepted(
                "permissions",
                """
                - pipeline: Deploy
                  perm<|>
                - pipeline: Build
                  git_config:
                      path: x
                """))
        .isEqualTo(
            """
            - pipeline: Deploy
              permissions:
                  <|>
            - pipeline: Build
              git_config:
                  path: x
            """);
  }

  @Test
  void aMappingStandsBelowItsKey() {
    assertThat(accepted("permissions", "- pipeline: Build\n  perm<|>\n"))
        .isEqualTo("- pipeline: Build\n  permissions:\n    <|>\n");
    assertThat(accepted("others", "- pipeline: Build\n  permissions:\n    <|>\n"))
        .isEqualTo("- pipeline: Build\n  permissions:\n    others: <|>\n");
  }

  @Test
  void insertedLinesEndAsTheOthersDo() {
    assertThat(accepted("actions", "- pipeline: Build\r\n  disabled: true\r\n  act<|>\r\n"))
        .isEqualTo("- pipeline: Build\r\n  disabled: true\r\n  actions:\r\n    - <|>\r\n");
  }

  @Test
  void anItemIsStartedBelowItsKey() {
    assertThat(accepted("type", "- pipeline: Build\n  events:\n    <|>\n"))
        .isEqualTo("- pipeline: Build\n  events:\n    - type: <|>\n");
    assertThat(accepted("type", "- pipeline: Build\n  events:\n  <|>\n"))
        .isEqualTo("- pipeline: Build\n  events:\n  - type: <|>\n");
    assertThat(accepted("type", "- pipeline: Build\n  events:\n    -<|>\n"))
        .isEqualTo("- pipeline: Build\n  events:\n    - type: <|>\n");
    assertThat(accepted("type", "- pipeline: Build\n  events:\n    - t<|>\n"))
        .isEqualTo("- pipeline: Build\n  events:\n    - type: <|>\n");
  }

  @Test
  void anItemIsStartedOnALineOfItsOwnFromBehindTheColon() {
    assertThat(accepted("type", "- pipeline: Build\n  events:<|>\n"))
        .isEqualTo("- pipeline: Build\n  events:\n    - type: <|>\n");
    assertThat(accepted("opened", "- pipeline: B\n  events:\n  - events:<|>\n    type: EMAIL\n"))
        .isEqualTo("- pipeline: B\n  events:\n  - events:\n    - opened<|>\n    type: EMAIL\n");
    assertThat(accepted("others", "- pipeline: Build\n  permissions:<|>\n"))
        .isEqualTo("- pipeline: Build\n  permissions:\n    others: <|>\n");
  }

  @Test
  void anEditorThatIndentsFurtherLinesItselfIsNotHelped() {
    String capabilities =
        """
        {"textDocument": {"completion": {"completionItem": {
          "snippetSupport": true, "insertTextModeSupport": {"valueSet": [2]}}}}}
        """;
    try (Editor indenting = Editor.with(capabilities)) {
      for (String begun : List.of("- sle<|>", "sle<|>", "<|>")) {
        assertThat(inserted(indenting, "SLEEP", "- pipeline: B\n  actions:\n    " + begun))
            .contains("action: ${1:Sleep}\n  type: SLEEP\n  sleep_in_sec: ");
      }
      assertThat(inserted(indenting, "actions", "- pipeline: B\n  act<|>\n"))
          .isEqualTo("actions:\n  - $0");
    }
  }

  private static String inserted(Editor editor, String label, String marked) {
    JsonObject edit = editor.complete(marked).item(label).getAsJsonObject("textEdit");
    return edit.get("newText").getAsString();
  }
}
