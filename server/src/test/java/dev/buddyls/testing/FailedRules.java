package dev.buddyls.testing;

import dev.buddyls.analysis.RuleFailures;

/** Makes a test fail if a rule throws. In production the failure is only logged. */
public final class FailedRules {

  public static final RuleFailures FAIL_THE_TEST =
      new RuleFailures(
          (rule, failure) -> {
            throw new AssertionError(rule + " failed", failure);
          });

  private FailedRules() {}
}
