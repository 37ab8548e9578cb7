package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Completion items in the protocol. Which proposals are made where is tested in the engine's {@code
 * CompletionCasesTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTest {

  private static final String ACTION =
      "- pipeline: Build\n  actions:\n  - action: Test\n    type: ";

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  @Test
  void keyIsInsertedWithItsColon() {
    Completion completion = editor.complete("- pipeline: Build\n  pri<|>\n  refs: []\n");

    assertThat(completion.accept("priority"))
        .isEqualTo("- pipeline: Build\n  priority: <|>\n  refs: []\n");
  }

  @Test
  void listIsInsertedOnALineOfItsOwnWithTheLineEndsOfTheFile() {
    assertThat(editor.complete("- pipeline: Build\r\n  act<|>\r\n").accept("actions"))
        .isEqualTo("- pipeline: Build\r\n  actions:\r\n    - <|>\r\n");
  }

  @Test
  void actionTypesAreFoundByConstantAndByTitle() {
    assertThat(editor.complete(ACTION + "<|>\n").labels()).hasSizeGreaterThan(150);
    assertThat(editor.complete(ACTION + "custom b<|>\n").matching()).contains("BUILD");
    assertThat(editor.complete(ACTION + "BU<|>\n").accept("BUILD"))
        .isEqualTo(ACTION + "BUILD<|>\n");
  }

  @Test
  void deprecatedKeysAreTaggedAndSortedLast() {
    Completion completion = editor.complete("- pipeline: Build\n  <|>\n");

    JsonObject old = completion.item("trigger_mode");
    assertThat(old.getAsJsonArray("tags")).extracting(it -> it.getAsInt()).containsExactly(1);
    assertThat(completion.labels().indexOf("trigger_mode"))
        .isGreaterThan(completion.labels().indexOf("worker"));
  }

  @Test
  void documentationIsSentWhenTheItemIsResolved() {
    Completion completion = editor.complete("- pipeline: Build\n  priority: <|>\n");
    JsonObject item = completion.item("NORMAL");

    assertThat(item.getAsJsonObject("labelDetails").get("description").getAsString())
        .isEqualTo("default");
    assertThat(item.has("documentation")).as("before it is resolved").isFalse();
    JsonObject documentation = completion.resolved("NORMAL").getAsJsonObject("documentation");
    assertThat(documentation.get("kind").getAsString()).isEqualTo("markdown");
    assertThat(documentation.get("value").getAsString()).startsWith("`NORMAL`: ");
    assertThat(item.get("insertTextMode").getAsInt()).as("as is").isEqualTo(1);
    assertThat(item.get("insertTextFormat").getAsInt()).as("plain text").isEqualTo(1);
  }

  @Test
  void documentationOfActionTypesAndTheirKeysIsResolved() {
    assertThat(documentation(ACTION + "<|>\n", "SLEEP")).startsWith("**Sleep** (`SLEEP`)");
    assertThat(documentation(ACTION + "BUILD\n    <|>\n", "shell")).startsWith("`shell`: ");
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
  void wholeActionIsASnippetWithATabStopForEachValue() {
    JsonObject item = editor.complete("- pipeline: Build\n  actions:\n  - <|>\n").item("SLEEP");

    assertThat(item.get("insertTextFormat").getAsInt()).as("snippet").isEqualTo(2);
    assertThat(text(item)).isEqualTo("action: ${1:Sleep}\n    type: SLEEP\n    sleep_in_sec: $2$0");
  }

  @Test
  void linesOfASnippetAreNotIndentedForAnEditorThatDoesSo() {
    String capabilities =
        """
        {"textDocument": {"completion": {"completionItem": {
          "snippetSupport": true, "insertTextModeSupport": {"valueSet": [2]}}}}}
        """;
    try (Editor indenting = Editor.with(capabilities)) {
      for (String begun : List.of("- sle<|>", "sle<|>", "<|>")) {
        String marked = "- pipeline: B\n  actions:\n    " + begun;
        assertThat(text(indenting.complete(marked).item("SLEEP")))
            .contains("action: ${1:Sleep}\n  type: SLEEP\n  sleep_in_sec: ");
      }
      assertThat(text(indenting.complete("- pipeline: B\n  act<|>\n").item("actions")))
          .isEqualTo("actions:\n  - $0");
    }
  }

  private static String text(JsonObject item) {
    return item.getAsJsonObject("textEdit").get("newText").getAsString();
  }

  @Test
  void itemsOfFlowListsHaveCommitCharacters() {
    String marked = "- pipeline: Build\n  events:\n  - type: PULL_REQUEST\n    events:";

    assertThat(commitCharacters(marked + " [op<|>]\n")).isEqualTo("[\",\",\"]\",\"}\"]");
    assertThat(commitCharacters(marked + "\n    - op<|>\n")).isEqualTo("null");
  }

  private String commitCharacters(String marked) {
    return String.valueOf(editor.complete(marked).item("opened").get("commitCharacters"));
  }

  @Test
  void neovimGetsNoProposalThatReplacesTheIndentation() {
    String marked = ACTION + "BUILD\n    prio<|>\n";

    assertThat(editor.complete(marked).labels()).contains("shell", "← priority");
    try (Editor neovim = Editor.named("Neovim")) {
      assertThat(neovim.complete(marked).labels()).contains("shell").doesNotContain("← priority");
    }
  }

  @Test
  void changeSentJustBeforeIsSeen() {
    Document document = editor.open("- pipeline: Build\n");
    document.change(Range.at(new Position(1, 0)), "  priority:");
    document.change(Range.at(new Position(1, 11)), " ");

    Completion completion =
        Completion.request(document, new Caret(document.text(), document.text().length()));

    assertThat(completion.labels()).containsExactly("LOW", "NORMAL", "HIGH");
  }
}
