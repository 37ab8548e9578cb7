package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.level;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Comments that silence rules. */
class SuppressionsTest {

  @Test
  void silencesItsOwnLine() {
    check(
        """
        - pipeline: p
          colour: red # buddy-ls: ignore unknown-key
          shape: round  # warning unknown-key: shape|
        """);
  }

  @Test
  void silencesTheNextLine() {
    check(
        """
        - pipeline: p
          # buddy-ls: ignore unknown-key
          colour: red
          shape: round  # warning unknown-key: shape|
        """);
  }

  @Test
  void goesOverCommentsAndBlankLines() {
    check(
        """
        - pipeline: p
          # buddy-ls: ignore unknown-key
          # The painter needs it.

          colour: red
        """);
  }

  @Test
  void silencesTheFirstLineOfAnItemFromAbove() {
    check(
        """
        # buddy-ls: ignore wrong-root
        - stage: test
        - pipeline: p
        """);
  }

  @Test
  void silencesOnlyTheRulesItNames() {
    check(
        """
        - pipeline: p
          cpu: ARM64 # buddy-ls: ignore unknown-key, unused-suppression  # error unknown-value: ARM64|
        """);
  }

  @Test
  void takesSeveralIds() {
    check(
        """
        - pipeline: p
          actions:
            # buddy-ls: ignore unknown-key, missing-key
            - foo: 1
              type: WAIT_FOR_APPLY
            - bar: 1 # buddy-ls: ignore unknown-key missing-key
              type: WAIT_FOR_APPLY
        """);
  }

  @Test
  void withoutIdsSilencesEveryRule() {
    check(
        """
        - pipeline: p
          cpu: ARM64 # buddy-ls: ignore
          # buddy-ls: ignore
          colour: red
          # buddy-ls:ignore
          name: a: b
        """);
  }

  @Test
  void silencesTheWholeFile() {
    check(
        """
        - pipeline: p
          colour: red
          cpu: ARM64  # error unknown-value: ARM64|
        # buddy-ls: ignore-file unknown-key
        - pipeline: q
          shape: round
        """);
    check(
        """
        # buddy-ls: ignore-file
        version: 1
        """);
  }

  @Test
  void isACommentAndNothingElse() {
    check(
        """
        - pipeline: p
          cpu: "# buddy-ls: ignore"  # error unknown-value: is not a value of `cpu`
          colour: red # see buddy-ls: ignore  # warning unknown-key: colour|
        """);
  }

  @Test
  void speaksOfTheLineWhereAFindingStarts() {
    check(
        """
        - pipeline: p
          folder: # buddy-ls: ignore wrong-type
            - a
        """);
  }

  @Test
  void tellsIdsThatAreNoRules() {
    check(
        """
        - pipeline: p
          # buddy-ls: ignore unknwon-key  # warning unknown-suppression: unknwon-key|Did you mean `unknown-key`?
          colour: red  # warning unknown-key: colour|
          shape: round # buddy-ls: ignore unknown-key the painter  # warning unknown-suppression: the|There is no rule `the`. Write a reason after ` -- `.
          size: big # buddy-ls: ignore unknown-key -- the painter needs it
          cpu: ARM64 # buddy-ls: ignore -- it will come
          # buddy-ls: ignore-next-line  # warning unknown-suppression: ignore-next-line|Did you mean `ignore`?
          # buddy-ls: see the handbook
          name: q
        """);
  }

  @Test
  void fixesUnknownRuleIds() {
    assertThat(Check.fixed("- pipeline: p\n  # buddy-ls: ignore wrong-typ\n", 0))
        .isEqualTo("- pipeline: p\n  # buddy-ls: ignore wrong-type\n");
    assertThat(Check.fixed("- pipeline: p\n  x: 1 # buddy-ls: ignore unknown-key as told\n", 0))
        .isEqualTo("- pipeline: p\n  x: 1 # buddy-ls: ignore unknown-key -- as told\n");
  }

  @Test
  void tellsWhatSilencesNothing() {
    check(
        """
        # buddy-ls: ignore-file wrong-type  # hint unused-suppression: This comment silences nothing.
        - pipeline: p
          colour: red # buddy-ls: ignore missing-key, unknown-key, wrong-type  # hint unused-suppression: missing-key, unknown-key, wrong-type|no `missing-key`, `wrong-type`
          cpu: ARM # buddy-ls: ignore  # hint unused-suppression: This comment silences nothing.
          # buddy-ls: ignore missing-key -- gone  # hint unused-suppression: This comment silences nothing.
        """);
  }

  @Test
  void removesWhatSilencesNothing() {
    String text = "- pipeline: p\r\n%s  cpu: ARM%s\r\n";
    String clean = text.formatted("", "");
    assertThat(Check.fixed(text.formatted("  # buddy-ls: ignore\r\n", ""), 0)).isEqualTo(clean);
    assertThat(Check.fixed(text.formatted("", " # buddy-ls: ignore"), 0)).isEqualTo(clean);
    String ids = "- pipeline: p\n  x: 1 # buddy-ls: ignore %s -- why\n";
    assertThat(Check.fixed(ids.formatted("missing-key unknown-key wrong-type"), 0))
        .isEqualTo(ids.formatted("unknown-key"));
  }

  @Test
  void leavesCommentsThatMayBeOfUse() {
    check(
        """
        - pipeline: p
          # buddy-ls: ignore unknown-key
          nmae: a: b  # error yaml-syntax: A colon
        """);
    check("- pipeline: p\n  x: 1 # buddy-ls: ignore unknown-key\n", level("unknown-key", "off"));
    check("# buddy-ls: ignore unknown-key\nversion: 1  # warning wrong-root: holds no pipeline\n");
  }

  @Test
  void silencesFindingsAboutCommentsWhereItNamesThem() {
    check(
        """
        # buddy-ls: ignore-file unused-suppression
        - pipeline: p
          cpu: ARM # buddy-ls: ignore
          name: q # buddy-ls: ignore fo-oo, unknown-suppression
        """);
    check(
        """
        # buddy-ls: ignore-file
        - pipeline: p
          cpu: ARM # buddy-ls: ignore wrong-type
          colour: red
        """);
    check(
        """
        # buddy-ls: ignore-file  # hint unused-suppression: This comment silences nothing.
        - pipeline: p
          cpu: ARM # buddy-ls: ignore wrong-type
        """);
  }

  @Test
  void silencesABrokenLine() {
    check(
        """
        - pipeline: p
          name: a: b # buddy-ls: ignore yaml-syntax
        """);
  }
}
