package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.Corpus;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * After any edit, the tree equals the tree of a fresh start, and nothing in it lies outside.
 * Without errors, it equals the tree of chunks that are all read in one piece.
 */
class IncrementalTest {

  /** After so many edits a text starts anew: else all of them would end as rubble. */
  private static final int EDITS_IN_A_ROW = 20;

  private static final List<String> SNIPPETS =
      List.of(
          "a",
          "Z",
          "7",
          "_",
          " ",
          "  ",
          "    ",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "\n\n",
          ":",
          ": ",
          "-",
          "- ",
          "-a: ",
          "?",
          "? ",
          "#",
          " # x",
          "\"",
          "'",
          "\\",
          "[",
          "]",
          "{",
          "}",
          ",",
          "&a ",
          "*a",
          "!t ",
          "|",
          "|-\n",
          ">",
          "%",
          "@",
          "`",
          "~",
          "---",
          "\n---\n",
          "\n...\n",
          "%YAML 1.2\n",
          "<<: *a",
          "<<<<<<< HEAD\n",
          "=======\n",
          ">>>>>>> x\n",
          "||||||| b\n",
          "\uD83D",
          "\uDE80",
          "\uD83D\uDE80",
          "\uFEFF",
          "\u0000",
          "\u001B",
          "\u0085",
          "\u2028",
          "ż",
          "key: value\n",
          "\n  key: value",
          "\n- item",
          "\n  - a: 1\n    b: 2",
          "\n    text",
          "  actions:\n",
          "\n  - action: x",
          "x: \"a b\"",
          "y: [a, b]",
          "z: {a: 1}",
          "\n- pipeline: \"p\"\n  on: \"PUSH\"\n");

  private static final List<String> TEXTS =
      List.of(
          "",
          """
          - pipeline: "build"
            on: "PUSH"
            refs:
            - "refs/heads/main" # the trunk
            actions:
            - action: "npm"
              type: "BUILD"
              execute_commands:
              - npm ci
              - "npm test"
              cached_dirs: [a, "b", {c: d}]
            - action: 'copy'
              type: FTP

          # the second
          - pipeline: deploy
            variables:
              - {key: A, value: "\uD83D\uDE80"}
            script: |
              one # no comment
                two
            folded: >-
              three
          """,
          """
          - pipeline: "big"
            actions: # in order
            - action: "one"
              type: "BUILD"
              execute_commands: &c
              - |
                for i in *; do
                  echo $i
                done
            # between
            - action: "two"
              execute_commands: *c
              services: [
                {type: REDIS}
            ]
            - action: three
            variables:
            - key: K
              value: v
          - pipeline: other
            actions:
                - action: "one"
                - action: "one"
          """,
          """
          %YAML 1.2
          ---
          defaults: &d
            retries: 1
          job:
            <<: *d
            tag: !!str 1
            ? complex
            : value
          list:
          - - nested
            - "two"
          -
          ...
          --- # next
          plain
          text
          """,
          "- a: 1\r\n  b:\r\n  - c\r\n  - d: e\r\n- f: [1,\r\n   2]\r\n",
          "- a: 1\r  b: 2\r- c:\r    d: |\r      x\r");

  @Test
  void embeddedTexts() {
    check(TEXTS, 10_000);
  }

  @Test
  void realFiles() {
    check(Corpus.files("files").stream().map(Corpus.File::text).toList(), 20_000);
  }

  private static void check(List<String> texts, int edits) {
    Random random = new Random(17);
    for (int row = 0; row < Corpus.tries(edits) / EDITS_IN_A_ROW; row++) {
      SyntaxTree tree = Trees.parse(texts.get(row % texts.size()));
      for (int i = 0; i < EDITS_IN_A_ROW; i++) {
        tree = checkEdit(tree, edit(tree.source().text(), random));
      }
    }
  }

  private static SyntaxTree checkEdit(SyntaxTree tree, TextEdit edit) {
    SourceText changed = tree.source().edit(tree.source().version() + 1, edit);
    try {
      SyntaxTree after = tree.reparse(changed);
      SyntaxTree fresh = SyntaxTree.parse(changed);
      assertThat(after.chunks()).isEqualTo(fresh.chunks());
      if (after.errors().isEmpty()) {
        assertThat(after.chunks()).isEqualTo(Trees.inOnePiece(after).chunks());
      }
      assertThat(after.fileErrors()).isEqualTo(fresh.fileErrors());
      assertThat(after.conflicts()).isEqualTo(fresh.conflicts());
      TreeChecks.checkTree(after);
      return after;
    } catch (RuntimeException | Error e) {
      throw new AssertionError("in the text\n" + changed.text(), e);
    }
  }

  private static TextEdit edit(String text, Random random) {
    TextRange range = random.nextInt(4) == 0 ? lines(text, random) : units(text, random);
    return switch (random.nextInt(6)) {
      case 0 -> new TextEdit(range, "");
      case 1 -> new TextEdit(range, snippet(random));
      case 2 -> TextEdit.insert(range.start(), lines(text, random).of(text));
      case 3 -> new TextEdit(range, lines(text, random).of(text) + range.of(text));
      default -> TextEdit.insert(range.start(), snippet(random));
    };
  }

  private static String snippet(Random random) {
    return SNIPPETS.get(random.nextInt(SNIPPETS.size()));
  }

  private static TextRange units(String text, Random random) {
    int start = random.nextInt(text.length() + 1);
    return new TextRange(start, Math.min(text.length(), start + random.nextInt(6)));
  }

  private static TextRange lines(String text, Random random) {
    LineIndex index = new LineIndex(text);
    int first = random.nextInt(index.count());
    int last = Math.min(index.count() - 1, first + random.nextInt(6));
    return new TextRange(index.start(first), index.start(last));
  }
}
