package dev.buddyls.testing;

import dev.buddyls.analysis.RuleFailures;

/** A rule that throws is only logged where people work, but it must not pass a test. */
public final class FailedRules {

  public static final RuleFailures FAIL_THE_TEST =
      new RuleFailures(
          (rule, failure) -> {
            throw new AssertionError(rule + " failed", failure);
          });

  private FailedRules() {}
}
