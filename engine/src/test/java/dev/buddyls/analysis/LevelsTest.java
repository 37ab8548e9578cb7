package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.level;

import org.junit.jupiter.api.Test;

/** Rules at the level that the user sets. */
class LevelsTest {

  @Test
  void offSilencesARule() {
    check(
        """
        - pipeline: p
          colour: red
          cpu: ARM64  # error unknown-value: ARM64|
        """,
        level("unknown-key", "off"));
  }

  @Test
  void anotherLevelHoldsForEveryFindingOfTheRule() {
    check(
        """
        - pipeline: p
          colour: red  # error unknown-key: colour|
        """,
        level("unknown-key", "error"));
    check(
        """
        - pipeline: p
          cpu: ARM64  # hint unknown-value: ARM64|
          resources: HUGE  # hint unknown-value: HUGE|
        """,
        level("unknown-value", "hint"));
  }

  @Test
  void anUnknownRuleOrLevelChangesNothing() {
    String text = "- pipeline: p\n  colour: red  # warning unknown-key: colour|\n";
    check(text, level("no-such-rule", "off"));
    check(text, level("unknown-key", "loud"));
  }

  @Test
  void aSilencedSyntaxErrorStillExplainsItsLine() {
    check("- pipeline: p\n  nmae: a: b\n", level("yaml-syntax", "off"));
  }
}
