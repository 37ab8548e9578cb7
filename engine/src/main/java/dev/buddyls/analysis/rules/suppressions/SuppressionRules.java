package dev.buddyls.analysis.rules.suppressions;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about comments that suppress findings. */
public final class SuppressionRules {

  private SuppressionRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(new UnknownSuppression(), new UnusedSuppression());
  }
}
