package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;

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
          cpu: ARM64 # buddy-ls: ignore unknown-key  # error unknown-value: ARM64|
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
}
