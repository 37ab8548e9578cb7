package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTest {

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  private List<String> labels(String marked) {
    return editor.complete(marked).labels();
  }

  private String accepted(String label, String marked) {
    return editor.complete(marked).accept(label);
  }

  @Test
  void startsAnEmptyFile() {
    assertThat(labels("<|>")).startsWith("pipeline", "environment", "target");
    assertThat(accepted("pipeline", "<|>")).isEqualTo("- pipeline: <|>");
    assertThat(accepted("pipeline", "- <|>")).isEqualTo("- pipeline: <|>");
    assertThat(accepted("pipeline", "-<|>")).isEqualTo("- pipeline: <|>");
    assertThat(accepted("pipeline", "pip<|>")).isEqualTo("- pipeline: <|>");
    assertThat(accepted("pipeline", "- pip<|>")).isEqualTo("- pipeline: <|>");
  }

  @Test
  void startsAnotherPipelineBelow() {
    assertThat(accepted("pipeline", "# Ours\n\n- pipeline: Build\n\n<|>"))
        .isEqualTo("# Ours\n\n- pipeline: Build\n\n- pipeline: <|>");
  }

  @Test
  void startsAnotherPipelineAboveAndInBetween() {
    assertThat(accepted("pipeline", "pip<|>\n- pipeline: Build\n"))
        .isEqualTo("- pipeline: <|>\n- pipeline: Build\n");
    assertThat(accepted("pipeline", "- pipeline: Build\npip<|>\n- pipeline: Test\n"))
        .isEqualTo("- pipeline: Build\n- pipeline: <|>\n- pipeline: Test\n");
    assertThat(accepted("pipeline", "- pipeline: Build\n-<|>\n- pipeline: Test\n"))
        .isEqualTo("- pipeline: Build\n- pipeline: <|>\n- pipeline: Test\n");
    assertThat(accepted("pipeline", "- <|>\n  refs: []\n"))
        .isEqualTo("- pipeline: <|>\n  refs: []\n");
  }

  @Test
  void proposesTheKeysThatAPipelineDoesNotHaveYet() {
    List<String> labels =
        labels(
            """
            - pipeline: Build
              <|>
              refs: [refs/heads/main]
              actions: []
            """);

    assertThat(labels).contains("name", "events", "priority");
    assertThat(labels).doesNotContain("pipeline", "refs", "actions", "trigger_time");
  }

  @Test
  void writesAKeyWithItsColon() {
    assertThat(
            accepted(
                "priority",
                """
                - pipeline: Build
                  pri<|>
                  refs: []
                """))
        .isEqualTo(
            """
            - pipeline: Build
              priority: <|>
              refs: []
            """);
  }

  @Test
  void replacesAWholeKeyAndKeepsItsColonAndValue() {
    assertThat(
            accepted(
                "priority",
                """
                - pipeline: Build
                  pri<|>rity: LOW
                """))
        .isEqualTo(
            """
            - pipeline: Build
              priority<|>: LOW
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  priority:<|>",
        "  priority: <|>",
        "  priority: H<|>",
        "  priority: <|>HI",
        "  priority: NOR<|>MAL",
      })
  void writesAValueBehindItsColon(String line) {
    assertThat(labels("- pipeline: Build\n" + line)).containsExactly("LOW", "NORMAL", "HIGH");
    if (!line.contains("NOR")) {
      assertThat(accepted("HIGH", "- pipeline: Build\n" + line))
          .isEqualTo("- pipeline: Build\n  priority: HIGH<|>");
    }
  }

  @Test
  void writesAValueInItsQuotes() {
    assertThat(accepted("LOW", "- pipeline: Build\n  priority: \"L<|>\"\n"))
        .isEqualTo("- pipeline: Build\n  priority: \"LOW<|>\"\n");
    assertThat(accepted("HIGH", "- pipeline: Build\n  priority: '<|>LOW'\n"))
        .isEqualTo("- pipeline: Build\n  priority: 'HIGH<|>'\n");
    assertThat(accepted("HIGH", "- pipeline: Build\n  priority: \"<|>\n  name: x\n"))
        .isEqualTo("- pipeline: Build\n  priority: \"HIGH<|>\n  name: x\n");
  }

  @Test
  void keepsTheCommentBehindAValue() {
    assertThat(accepted("LOW", "- pipeline: Build\n  priority: <|>  # why\n"))
        .isEqualTo("- pipeline: Build\n  priority: LOW<|>  # why\n");
  }

  @Test
  void proposesFlags() {
    assertThat(labels("- pipeline: Build\n  disabled: <|>\n")).containsExactly("true", "false");
  }

  @Test
  void findsActionTypesByConstantAndByTitle() {
    String marked =
        """
        - pipeline: Build
          actions:
          - action: Test
            type: %s<|>
        """;

    assertThat(labels(marked.formatted("")).size()).isGreaterThan(150);
    assertThat(labels(marked.formatted(""))).startsWith("BUILD", "SSH_COMMAND");
    assertThat(editor.complete(marked.formatted("custom b")).matching()).contains("BUILD");
    assertThat(accepted("BUILD", marked.formatted("BU"))).isEqualTo(marked.formatted("BUILD"));
  }

  @Test
  void putsWhatAnActionNeedsFirst() {
    List<String> labels =
        labels(
            """
            - pipeline: Build
              actions:
              - action: Test
                type: BUILD
                <|>
            """);

    assertThat(labels).startsWith("docker_image_name", "execute_commands");
  }

  @Test
  void putsOldKeysLastAndMarksThem() {
    Completion completion = editor.complete("- pipeline: Build\n  <|>\n");

    JsonObject old = completion.item("trigger_mode");
    assertThat(old.getAsJsonArray("tags")).extracting(it -> it.getAsInt()).containsExactly(1);
    assertThat(completion.labels().indexOf("trigger_mode"))
        .isGreaterThan(completion.labels().indexOf("worker"));
  }

  @Test
  void explainsItsProposals() {
    Completion completion = editor.complete("- pipeline: Build\n  priority: <|>\n");
    JsonObject item = completion.item("NORMAL");

    assertThat(item.getAsJsonObject("labelDetails").get("description").getAsString())
        .isEqualTo("default");
    assertThat(item.has("documentation")).as("until somebody looks").isFalse();
    JsonObject documentation = completion.resolved("NORMAL").getAsJsonObject("documentation");
    assertThat(documentation.get("kind").getAsString()).isEqualTo("markdown");
    assertThat(documentation.get("value").getAsString()).startsWith("`NORMAL`: ");
    assertThat(item.get("insertTextMode").getAsInt()).as("as is").isEqualTo(1);
    assertThat(item.get("insertTextFormat").getAsInt()).as("plain text").isEqualTo(1);
  }

  @Test
  void explainsActionTypesAndKeysOfActions() {
    String marked = "- pipeline: Build\n  actions:\n  - action: Test\n    type: %s<|>\n";

    assertThat(documentation(marked.formatted(""), "SLEEP")).startsWith("**Sleep** (`SLEEP`)");
    assertThat(documentation(marked.formatted("BUILD\n    "), "shell")).startsWith("`shell`: ");
  }

  private String documentation(String marked, String label) {
    return editor
        .complete(marked)
        .resolved(label)
        .getAsJsonObject("documentation")
        .get("value")
        .getAsString();
  }

  @Test
  void writesWholeActionsWithAStopAtEachValue() {
    JsonObject item = editor.complete("- pipeline: Build\n  actions:\n  - <|>\n").item("SLEEP");

    assertThat(item.get("insertTextFormat").getAsInt()).as("snippet").isEqualTo(2);
    assertThat(item.getAsJsonObject("textEdit").get("newText").getAsString())
        .isEqualTo("action: ${1:Sleep}\n    type: SLEEP\n    sleep_in_sec: $2$0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  # a comm<|>ent",
        "  <|># a comment",
        "  name: x # a comm<|>ent",
        "  name: x<|>",
        "  unknown: <|>",
        "  actions:\n  - action: Test\n    type: BUILD\n    execute_commands: |\n      <|>",
        "  actions:\n  - action: Test\n    execute_commands:\n    - |\n      npm\n      <|>",
        "  actions:\n  - action: Test\n    type: BUILD\n    execute_commands: |\n      np<|>m",
        "  actions:\n  - action: Test\n    execute_commands:\n    - |\n      npm\n      <|>\n      ci",
        "  actions:\n  - action: Test\n    type: BUILD\n    execute_commands:\n    - npm <|>",
      })
  void keepsQuietWhereItKnowsNothing(String line) {
    assertThat(labels("- pipeline: Build\n" + line + "\n")).isEmpty();
  }

  @Test
  void answersForTheTextThatWasSentJustBefore() {
    Document document = editor.open("- pipeline: Build\n");
    document.change(Range.at(new Position(1, 0)), "  priority:");
    document.change(Range.at(new Position(1, 11)), " ");

    Completion completion =
        Completion.ask(document, new Caret(document.text(), document.text().length()));

    assertThat(completion.labels()).containsExactly("LOW", "NORMAL", "HIGH");
  }
}
