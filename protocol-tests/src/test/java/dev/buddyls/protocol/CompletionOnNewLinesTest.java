package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On an empty line the column says what fits. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionOnNewLinesTest {

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  private String accepted(String label, String marked) {
    return editor.complete(marked).accept(label);
  }

  @Test
  void theNextItemIsStartedAtTheDashesOfItsList() {
    String text =
        """
        - pipeline: Build
          events:
            - type: PUSH
              refs: [x]
            <|>
          actions: []
        """;

    assertThat(editor.complete(text).labels()).startsWith("type", "PUSH");
    assertThat(accepted("type", text)).isEqualTo(text.replace("<|>", "- type: <|>"));
  }

  @Test
  void whereListsStandAtTheColumnOfTheirKeyBothItemsAndKeysFit() {
    String text =
        """
        - pipeline: Build
          events:
          - type: PUSH
            refs: [x]
          <|>
        """;

    assertThat(accepted("type", text)).isEqualTo(text.replace("<|>", "- type: <|>"));
    assertThat(accepted("priority", text)).isEqualTo(text.replace("<|>", "priority: <|>"));
  }

  @Test
  void aLineInTheMiddleOfAnItemGetsTheKeysOfTheItem() {
    String text =
        """
        - pipeline: Build
          actions:
          - action: Test
            <|>
            type: BUILD
        """;

    assertThat(editor.complete(text).labels())
        .contains("docker_image_name")
        .doesNotContain("action", "type", "refs");
    assertThat(accepted("shell", text)).isEqualTo(text.replace("<|>", "shell: <|>"));
  }

  @Test
  void anItemWhoseFirstLineIsEmptyGetsItsKeys() {
    String text =
        """
        - pipeline: Build
          events:
          - <|>
            refs: [x]
        """;

    assertThat(editor.complete(text).labels()).contains("type").doesNotContain("refs");
    assertThat(accepted("type", text)).isEqualTo(text.replace("<|>", "type: <|>"));
    assertThat(editor.complete(text.replace("- <|>", "-   <|>")).labels())
        .as("a key here would not stand above the others")
        .isEmpty();
  }

  @Test
  void aLineAboveTheFirstChildGetsWhatTheChildrenLack() {
    String object =
        """
        - pipeline: Build
          permissions:
            <|>
            others: READ_ONLY
        """;
    String list =
        """
        - pipeline: Build
          events:
          <|>
          - type: PUSH
            refs: [x]
        """;

    assertThat(editor.complete(object).labels()).containsExactly("users", "groups");
    assertThat(accepted("type", list)).isEqualTo(list.replace("<|>", "- type: <|>"));
  }

  @Test
  void emptyLinesInBetweenDoNotMatter() {
    String text =
        """
        - pipeline: Build
          actions:
            - action: Test
              type: BUILD



              <|>

        - pipeline: Deploy
        """;

    assertThat(accepted("shell", text)).isEqualTo(text.replace("<|>", "shell: <|>"));
  }

  @Test
  void aCaretBetweenTwoLevelsIsMovedToOneThatExists() {
    String text =
        """
        - pipeline: Build
          actions:
          - action: Test
            type: BUILD
        %s<|>
        """;

    assertThat(accepted("→ shell", text.formatted("   "))).isEqualTo(text.formatted("    shell: "));
    assertThat(accepted("← shell", text.formatted("      ")))
        .isEqualTo(text.formatted("    shell: "));
    assertThat(accepted("→ priority", text.formatted(" ")))
        .isEqualTo(text.formatted("  priority: "));
  }

  @Test
  void childrenAndSiblingsAreToldApartByTheColumn() {
    String text =
        """
        - pipeline: Build
          permissions:
        %s<|>
          refs: []
        """;

    assertThat(editor.complete(text.formatted("    ")).labels())
        .startsWith("others", "users", "groups");
    assertThat(editor.complete(text.formatted("  ")).labels())
        .contains("priority")
        .doesNotContain("others", "refs");
  }

  @Test
  void inNeovimNoProposalReplacesTheIndentation() {
    String text =
        """
        - pipeline: Build
          actions:
          - action: Test
            type: BUILD
            prio<|>
        """;

    assertThat(editor.complete(text).labels()).contains("shell", "← priority");
    try (Editor neovim = Editor.named("Neovim")) {
      assertThat(neovim.complete(text).labels()).contains("shell").doesNotContain("← priority");
    }
  }
}
