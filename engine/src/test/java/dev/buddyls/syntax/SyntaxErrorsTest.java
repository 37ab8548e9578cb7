package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Mistakes inside one line: what is underlined, what is said, and what the repair makes of it. */
class SyntaxErrorsTest {

  @Test
  void missingColon() {
    check(
        """
        - pipeline: a
          on PUSH
          refs:
          - main
        """,
        "on|A colon is missing after `on`.",
        """
        - pipeline: a
          on: PUSH
          refs:
          - main
        """);
  }

  @Test
  void missingColonBeforeList() {
    check(
        """
        - pipeline: a
          actions
          - action: b
        """,
        "actions|A colon is missing after `actions`.",
        """
        - pipeline: a
          actions:
          - action: b
        """);
  }

  @Test
  void missingSpaceAfterColon() {
    check(
        """
        - pipeline: a
          on:"PUSH"
        """,
        ":|A space is missing after the colon of `on`.",
        """
        - pipeline: a
          on: "PUSH"
        """);
  }

  @Test
  void missingSpaceAfterDash() {
    check(
        """
        - pipeline: a
          actions:
          -action: b
            type: BUILD
          - action: c
        """,
        "-|A list item needs a space after the dash.",
        """
        - pipeline: a
          actions:
          - action: b
            type: BUILD
          - action: c
        """);
  }

  @Test
  void missingSpaceAfterDashOfAnItemAlignedWithoutIt() {
    check(
        """
        -pipeline: a
         on: PUSH
        """,
        "-|A list item needs a space after the dash.",
        """
        - pipeline: a
          on: PUSH
        """);
  }

  @Test
  void missingSpacesAfterDashOfADeepItem() {
    check(
        "-pipeline: a\n    on: PUSH\n",
        "-|A list item needs a space after the dash.",
        "-   pipeline: a\n    on: PUSH\n");
  }

  @Test
  void missingSpaceBetweenDashAndQuote() {
    check(
        """
        - refs:
          -"main"
          - "dev"
        """,
        "-|A list item needs a space after the dash.",
        """
        - refs:
          - "main"
          - "dev"
        """);
  }

  @Test
  void unclosedDoubleQuote() {
    check(
        """
        - pipeline: "a
          on: "PUSH"
        - pipeline: "b"
        """,
        "\"a|starts with a double quote that is never closed",
        """
        - pipeline: "a"
          on: "PUSH"
        - pipeline: "b"
        """);
  }

  @Test
  void unclosedSingleQuote() {
    check(
        "- refs:\n  - 'a\n  - b\n",
        "'a|starts with a single quote that is never closed",
        "- refs:\n  - 'a'\n  - b\n");
  }

  @Test
  void unclosedQuoteOverSeveralLines() {
    check("- a: \"b\n    c\n  d: e\n", "\"b\n    c|never closed", "- a: \"b\n    c\"\n  d: e\n");
  }

  @Test
  void unclosedQuoteOfAKey() {
    check("- a: 1\n  \"on: PUSH\n", "\"on: PUSH|This quote is never closed.");
  }

  @Test
  void unclosedBrackets() {
    check("- a: [b, c\n  d: e\n", "[|`]` is missing", "- a: [b, c]\n  d: e\n");
    check("- a: {b: c\n  d: e\n", "{|`}` is missing", "- a: {b: c}\n  d: e\n");
    check("- a: [b, {c: [d\n  e: f\n", "[|`]}]` is missing", "- a: [b, {c: [d]}]\n  e: f\n");
    check("- a: [b,\n    c\n  d: e\n", "[|`]` is missing", "- a: [b,\n    c]\n  d: e\n");
    check("- [a, b\n- c\n", "[|`]` is missing", "- [a, b]\n- c\n");
  }

  @Test
  void bracketsThatDoNotMatch() {
    check("- a: [b]]\n  c: d\n", "[b]]|This list is not closed properly");
    check("- a: [b, c}\n", "[b, c}|This list is not closed properly", "- a: [b, c]\n");
    check("- a: {b: c]\n", "{b: c]|This mapping is not closed properly", "- a: {b: c}\n");
    check("- a: {b}}\n  c: d\n", "{b}}|This mapping is not closed properly");
  }

  @Test
  void textAfterAClosingQuote() {
    check(
        "- a: \"b \"c\" d\"\n",
        "\"c\" d\"|Write \\\" for a double quote inside the text",
        "- a: \"b \\\"c\\\" d\"\n");
    check(
        "- a: 'it's' # b\n",
        "'s' # b|Write '' for a single quote inside the text",
        "- a: 'it''s' # b\n");
    check("- a: \"b\\n\" \"c\"\n", "\" \"c\"|Write", "- a: \"b\\n\\\" \\\"c\"\n");
    check("- a: \"b\" c\n", "\" c|put the text in single quotes", "- a: '\"b\" c'\n");
    check("- a: 'b' c\n", "' c|put the text in double quotes", "- a: \"'b' c\"\n");
  }

  @Test
  void secondColon() {
    check("- a: b: c\n", ":|A colon followed by a space starts another key", "- a: \"b: c\"\n");
  }

  @Test
  void reservedCharacters() {
    check("- a: @b # c\n", "@|A value cannot start with `@`", "- a: \"@b\" # c\n");
    check("- a: `b`\n", "`|A value cannot start with a backtick", "- a: \"`b`\"\n");
    check("- - %b\n", "%|A value cannot start with `%`", "- - \"%b\"\n");
    check("- a: ]\n", "]|A value cannot start with `]`", "- a: \"]\"\n");
    check("- a: @\"\\\n", "@|A value cannot start with `@`", "- a: \"@\\\"\\\\\"\n");
  }

  @Test
  void aliasesThatAreNone() {
    check("- cron: * * *\n", "*|unless it names an anchor", "- cron: \"* * *\"\n");
    check("- a: & b\n", "&|unless it names an anchor", "- a: \"& b\"\n");
    check("- a: &\n", "&|unless it names an anchor", "- a: \"&\"\n");
  }

  @Test
  void headerOfABlockScalar() {
    check("- a: >x\n  b: c\n", ">x|Only `+`, `-` and a digit may follow `>`");
  }

  @Test
  void listOnTheLineOfItsKey() {
    check(
        "- a: - b # e\n  c: d\n",
        "-|A list cannot start on the line of its key",
        "- a:\n    - b # e\n  c: d\n");
  }

  @Test
  void quotedKeyWithoutColon() {
    check("- a: 1\n  \"b\" c\n", "\"b\" c|A colon is missing after this quoted key.");
  }

  private static void check(String document, String expected) {
    int bar = expected.lastIndexOf('|');
    String message = expected.substring(bar + 1);
    assertThat(Trees.errors(document))
        .singleElement()
        .asString()
        .startsWith(expected.substring(0, bar + 1))
        .contains(message);
  }

  private static void check(String document, String expected, String repaired) {
    check(document, expected);
    assertThat(Trees.repaired(document)).isEqualTo(repaired);
    assertThat(Trees.errors(repaired)).isEmpty();
  }

  @Test
  void aDashBehindALineSeparatorThatIsNoneInYaml() {
    TreeChecks.checkTree(Trees.parse("\u0085  - \n- items/>heads/main\n key: \n"));
  }
}
