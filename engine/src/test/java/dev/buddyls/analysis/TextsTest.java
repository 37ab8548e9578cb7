package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that YAML, or some of its readers, take for something else. */
class TextsTest {

  @ParameterizedTest
  @CsvSource({
    "3.10, 3.1",
    "3.0, 3",
    "-1.50, -1.5",
    "1e3, 1000",
    "0x1F, 31",
    "0o17, 15",
    "0644, 420",
    "007, 7",
    "0089, 89",
    "12:30, 750"
  })
  void aNumberThatSaysLessIsAHint(String text, String number) {
    assertThat(Check.findings(variable(text)))
        .containsExactly(
            "hint lossy-number: "
                + text
                + "|Many YAML readers take `"
                + text
                + "` for the number "
                + number
                + ": put it in quotes.");
    assertThat(fixed(variable(text), 0)).isEqualTo(variable("\"" + text + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"22", "3.1", "0", "-5", "1.2.3", "v1.0", "'3.10'", "12:75", "0x", "1e"})
  void otherNumbersAreFine(String text) {
    check(variable(text));
  }

  @Test
  void whereANumberBelongsItIsFine() {
    check("- pipeline: p\n  clone_depth: 010\n");
  }

  @ParameterizedTest
  @CsvSource({"yes, true", "On, true", "n, false", "OFF, false"})
  void aWordThatMayBeAFlagIsAHint(String word, String flag) {
    assertThat(Check.findings(variable(word)))
        .containsExactly(
            "hint ambiguous-boolean: "
                + word
                + "|Some YAML readers take `"
                + word
                + "` for "
                + flag
                + ": put it in quotes.");
    assertThat(fixed(variable(word), 0)).isEqualTo(variable("\"" + word + "\""));
  }

  @Test
  void whereAFlagBelongsItIsFine() {
    check("- pipeline: p\n  auto_clear_cache: yes\n");
    check(variable("'no'"));
    check(variable("true"));
  }

  @Test
  void aColonAtTheEndMakesAKeyToo() {
    String text = action("- echo done:");
    assertThat(Check.findings(text).get(0)).startsWith("error trailing-garbage: echo done|");
    assertThat(fixed(text, 0)).isEqualTo(action("- 'echo done:'"));
  }

  @Test
  void aMappingOnLinesOfItsOwnIsNoText() {
    check("- pipeline: p\n  name:\n    first: One  # error wrong-type: first|not a mapping\n");
  }

  @Test
  void anAliasNeedsItsAnchorAboveIt() {
    check(
        """
        - pipeline: one
          name: *title  # error undefined-alias: *title|No anchor `&title` is defined above this alias. If it is a text, put it in quotes.
        - pipeline: two
          name: &title Two
        - pipeline: three
          name: *title
        """);
  }

  @Test
  void anAliasNeedsItsAnchorInTheSameDocument() {
    check(
        """
        - pipeline: &name one  # hint unused-anchor: &name|No alias refers to the anchor `name`.
        ---
        - pipeline: *name  # error undefined-alias: *name|If it is a text, put it in quotes.
        """);
  }

  @Test
  void anAnchorMayStandOnABrokenLine() {
    check(
        """
        - pipeline: one
          name: &title One: x  # error yaml-syntax: put it in quotes
        - pipeline: two
          name: *title
        """);
  }

  @Test
  void changesAnAliasOrQuotesIt() {
    String text = "- pipeline: &title p\n- pipeline: *tittle\n";
    assertThat(fixed(text, 0)).isEqualTo(text.replace("*tittle", "*title"));
    assertThat(fixed(text, 1)).isEqualTo(text.replace("*tittle", "\"*tittle\""));
  }

  @Test
  void removesAnAnchorWithItsSpace() {
    assertThat(fixed("- pipeline: &a p\n", 0)).isEqualTo("- pipeline: p\n");
    assertThat(fixed("- &a\n  pipeline: p\n", 0)).isEqualTo("-\n  pipeline: p\n");
    assertThat(fixed("- pipeline: p\n  refs: &a # all\n    - x\n", 0))
        .isEqualTo("- pipeline: p\n  refs: # all\n    - x\n");
  }

  private static String variable(String value) {
    return "- pipeline: p\n  variables:\n    - key: A\n      value: " + value + "\n";
  }

  private static String action(String command) {
    return "- pipeline: p\n  actions:\n    - action: a\n      type: BUILD\n"
        + "      docker_image_name: node\n      execute_commands:\n        "
        + command
        + "\n";
  }
}
