package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with a file rather than with a line, and what errors leave untouched. */
class FileErrorsTest {

  @Test
  void conflict() {
    String document =
        """
        - pipeline: a
        <<<<<<< HEAD
          on: PUSH
        =======
          on: CLICK
        >>>>>>> other
          always: true
        """;
    check(document, "<<<<<<< HEAD|An unresolved git conflict: keep one side");
    assertThat(Trees.print(document))
        .isEqualTo("[{pipeline: a, on: PUSH, on: CLICK, always: true}]");
  }

  @Test
  void twoConflicts() {
    String document =
        """
        <<<<<<< HEAD
        - a
        =======
        - b
        >>>>>>> other
        - c
        <<<<<<< HEAD
        - d
        ||||||| base
        - e
        =======
        - f
        >>>>>>> other
        """;
    check(document, "<<<<<<< HEAD|unresolved git", "<<<<<<< HEAD|unresolved git");
    assertThat(Trees.print(document)).isEqualTo("[a]\n[b]\n[c]\n[d]\n[e]\n[f]");
    assertThat(Trees.parse(document).conflicts())
        .extracting(range -> range.of(document).lines().count())
        .containsExactly(5L, 7L);
  }

  @Test
  void keepsOneSideOfAConflictOrBoth() {
    String document =
        """
        - pipeline: a
        <<<<<<< HEAD
          on: PUSH
        ||||||| base
          on: EVENT
        =======
          on: CLICK
        >>>>>>> other
          always: true
        """;
    assertThat(Trees.repairs(document))
        .containsExactly(
            "- pipeline: a\n  on: PUSH\n  always: true\n",
            "- pipeline: a\n  on: CLICK\n  always: true\n",
            "- pipeline: a\n  on: PUSH\n  on: CLICK\n  always: true\n");
    assertThat(Trees.repairs("<<<<<<< HEAD\r\n- a\r\n=======\r\n>>>>>>> x"))
        .containsExactly("- a\r\n", "", "- a\r\n");
    assertThat(Trees.repairs("<<<<<<< HEAD\n- a\n>>>>>>> x\n")).isEmpty();
  }

  @Test
  void conflictWithoutEnd() {
    check("- a\n<<<<<<< HEAD\n- b\n", "<<<<<<< HEAD|An unresolved git conflict");
    check(
        "<<<<<<< HEAD\n- a\n<<<<<<< HEAD\n- b\n>>>>>>> x\n",
        "<<<<<<< HEAD|unresolved",
        "<<<<<<< HEAD|unresolved");
  }

  @Test
  void strayMarkers() {
    for (String marker : new String[] {"=======", ">>>>>>> other", "||||||| base"}) {
      String document = "- a: 1\n" + marker + "\n  b: 2\n";
      check(document, marker + "|A stray git conflict marker: remove this line.");
      assertThat(Trees.repaired(document)).isEqualTo("- a: 1\n  b: 2\n");
    }
  }

  @Test
  void controlCharacter() {
    String document = "- a: b\u001B[1m\n  c: d\n";
    check(document, "\u001B|does not allow the control character U+001B here");
    assertThat(Trees.repaired(document)).isEqualTo("- a: b[1m\n  c: d\n");
    assertThat(Trees.print(document)).isEqualTo("[{a: b\uFFFD[1m, c: d}]");
  }

  @Test
  void controlCharactersInARow() {
    String document = "- a: b\u0000\u0001c\n- \u007F\n";
    check(document, "\u0000\u0001|control character U+0000", "\u007F|control character U+007F");
    assertThat(Trees.repaired(document)).isEqualTo("- a: bc\n- \u007F\n");
  }

  @Test
  void loneSurrogate() {
    check("- a: \uD83D\n", "\uD83D|half of a character U+D83D");
    check("- a: \uDE80b\n", "\uDE80|half of a character U+DE80");
    check("- a: \uD83D\uDE80\uDE80\n", "\uDE80|half of a character U+DE80");
    check("- a: \uD83D\uDE80\n");
  }

  @Test
  void byteOrderMarkInTheMiddle() {
    check("- a: b\uFEFFc\n", "\uFEFF|does not allow the character U+FEFF");
  }

  @Test
  void severalErrors() {
    String document =
        """
        - pipeline: a
          on PUSH
          refs: [main
          actions:
          - action: "b
            type:BUILD
          - action: @c
        \tlast: 1
        - pipeline: 'd
        """;
    check(
        document,
        "on|colon is missing",
        "[|`]` is missing",
        "\"b|never closed",
        ":|space is missing",
        "@|cannot start with",
        "\t|tabs",
        "'d|never closed");
    assertThat(Trees.print(document))
        .isEqualTo(
            "[{pipeline: a, on: PUSH, refs: [main], actions: [{action: b, type: BUILD},"
                + " {action: <@c>, last: 1}]}]\n[{pipeline: d}]");
  }

  @Test
  void errorHidesNothing() {
    checkTree("- a: [\n  b: 1\n- c\n", "[{a: [], b: 1}]\n[c]");
    checkTree("- a: 'x\n  b: 1\n- c\n", "[{a: x, b: 1}]\n[c]");
    checkTree("- a: 1\n  \"b\n  c: 2\n", "[{a: 1, <\"b>: ~, c: 2}]");
    checkTree("- a:\n  - @\n  - b: &x c\n  d: *x\n", "[{a: [<@>, {b: &x c}], d: *x}]");
    checkTree("- a: &x\n    b: @\n  c: !t\n  - d\n", "[{a: &x {b: <@>}, c: !t [d]}]");
    checkTree("- a: |\n    # text\n      b\n  c: @\n", "[{a: # text\\n  b\\n, c: <@>}]");
    checkTree("a:\n  b 1\n  c: 2\nd: 3\n", "{a: {b: 1, c: 2}, d: 3}");
    checkTree("- a: @\n  b:\n  - 'c\n    # d: e'\n", "[{a: <@>, b: [c # d: e]}]");
    checkTree(
        "x: 1\ny: " + "[".repeat(300) + "\nz: 2\n", "{x: 1, y: <" + "[".repeat(300) + ">, z: 2}");
    checkTree("--- # one\na: @\n---\n- b\n", "{a: <@>}\n[b]");
  }

  @Test
  void commentsOfBrokenChunks() {
    String document = "- a: @ # no\n  # one\n  b: '#' # two\n# three\n";
    SyntaxTree tree = Trees.parse(document);
    assertThat(tree.chunks().get(0).chunk().comments())
        .extracting(range -> range.of(document))
        .containsExactly("# no", "# one", "# two", "# three");
  }

  private static void checkTree(String document, String tree) {
    assertThat(Trees.errors(document)).isNotEmpty();
    assertThat(Trees.print(document)).isEqualTo(tree);
  }

  private static void check(String document, String... expected) {
    assertThat(Trees.errors(document)).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      int bar = expected[i].lastIndexOf('|');
      assertThat(Trees.errors(document).get(i))
          .startsWith(expected[i].substring(0, bar + 1))
          .contains(expected[i].substring(bar + 1));
    }
  }
}
