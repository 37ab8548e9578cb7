package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines at the wrong place: what is underlined, what is said, and where the repair puts them. */
class IndentationErrorsTest {

  private static final String VALID =
      """
      - pipeline: a
        on: PUSH
        actions:
        - action: b
          type: BUILD
          refs:
          - main
        - action: c
          type: BUILD
        always: true
      """;

  @Test
  void tab() {
    checkRepaired(edited("  on", "\ton"), "\t|with spaces, never with tabs");
  }

  @Test
  void tabs() {
    checkRepaired(edited("  on", "\ton").replace("  actions", "\tactions"), "\t|never with tabs");
  }

  @Test
  void tabBehindADash() {
    checkRepaired(
        edited("    type: BUILD\n    refs", "\ttype: BUILD\n    refs"), "\t|never with tabs");
  }

  @Test
  void tabInsideDeeperLines() {
    check(
        """
        - pipeline: a
          actions:
            - action: b
              variables:
                - key: c
                  value: d
        \ttype: VAR
                  encrypted: true
        """,
        "\t|never with tabs",
        """
        - pipeline: a
          actions:
            - action: b
              variables:
                - key: c
                  value: d
                  type: VAR
                  encrypted: true
        """);
  }

  @Test
  void tabsInTheWholeFile() {
    String tabs = VALID.replace("    ", "\t\t").replaceAll("(?m)^  ", "\t");
    checkRepaired(tabs, "\t|with spaces, never with tabs");
  }

  @Test
  void keyTooDeep() {
    checkRepaired(edited("  on", "    on"), "on: PUSH|already has its value");
  }

  @Test
  void keysTooDeep() {
    check(
        """
        - pipeline: a
              on: PUSH
              refs:
              - main
          always: true
        """,
        "on: PUSH|already has its value",
        """
        - pipeline: a
          on: PUSH
          refs:
          - main
          always: true
        """);
  }

  @Test
  void keyTooDeepAboveItsList() {
    check(
        """
        - pipeline: a
          paused: true
            actions:
          - action: b
        """,
        "actions:|indented deeper than the keys above it");
  }

  @Test
  void keyTooShallow() {
    checkRepaired(
        edited("  on", " on"), "on: PUSH|This key is indented too little: the others start in");
  }

  @Test
  void keyTooShallowAboveItsList() {
    checkRepaired(edited("  actions", " actions"), "actions:|This key is indented too little");
  }

  @Test
  void keyAtTheColumnOfTheItems() {
    checkRepaired(edited("  always", "always"), "always: true|belongs to the list item above it");
  }

  @Test
  void allKeysTooShallow() {
    check(
        """
        - pipeline: a
         on: PUSH
         refs:
         - main
        - pipeline: b
        """,
        "on: PUSH|This key is indented too little: the others start in column 3.",
        """
        - pipeline: a
          on: PUSH
          refs:
          - main
        - pipeline: b
        """);
  }

  @Test
  void dashTooDeep() {
    checkRepaired(
        edited("  - action: c", "   - action: c"), "- action: c|This item is indented too much");
  }

  @Test
  void dashTooShallow() {
    checkRepaired(
        edited("  - action: c", " - action: c"), "- action: c|This item is indented too little");
  }

  @Test
  void itemTooDeep() {
    checkRepaired(
        edited("  - action: c\n    type", "     - action: c\n       type"),
        "- action: c|is indented deeper than the others of its list, which start in column 3.");
  }

  @Test
  void itemTooShallow() {
    checkRepaired(
        edited("  - action: c\n    type", " - action: c\n   type"),
        "- action: c|This item is indented too little");
  }

  @Test
  void rootItemTooShallow() {
    check(
        """
          - pipeline: a
        - pipeline: b
        """,
        "-|starts further left than the items above it");
  }

  @Test
  void listItemWhereAKeyBelongs() {
    check(
        """
        - pipeline: a
          on: PUSH
          - action: b
            type: BUILD
          always: true
        """,
        "-|There is a list item where a key belongs. Is a line such as `actions:` missing above");
  }

  @Test
  void missingDash() {
    check(
        """
        - refs:
            - a
            "b"
            - c
        """,
        "\"b\"|A list item must start with a dash.",
        """
        - refs:
            - a
            - "b"
            - c
        """);
  }

  @Test
  void missingDashAtTheColumnOfTheKeys() {
    check(
        """
        - refs:
          - a
          "b"
          - c
        """,
        "\"b\"|A colon is missing after this quoted key.");
  }

  @Test
  void linesThatBelongToNoKey() {
    check("- a: \"b\"\n    c\n  d: e\n", "c|This line does not belong to any key.");
    check("- a: \"b\"\n    - c\n  d: e\n", "- c|This line does not belong to any key.");
  }

  private static String edited(String target, String replacement) {
    assertThat(VALID).contains(target);
    return VALID.replaceFirst("(?m)^" + target, replacement);
  }

  private static void checkRepaired(String document, String expected) {
    check(document, expected, VALID);
  }

  private static void check(String document, String expected) {
    int bar = expected.lastIndexOf('|');
    assertThat(Trees.errors(document))
        .singleElement()
        .asString()
        .startsWith(expected.substring(0, bar + 1))
        .contains(expected.substring(bar + 1));
  }

  private static void check(String document, String expected, String repaired) {
    check(document, expected);
    assertThat(Trees.repaired(document)).isEqualTo(repaired);
    assertThat(Trees.errors(repaired)).isEmpty();
  }
}
