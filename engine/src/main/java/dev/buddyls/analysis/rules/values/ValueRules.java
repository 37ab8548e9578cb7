package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about texts and numbers of some form. */
public final class ValueRules {

  private ValueRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new OutOfRange(),
        new InvalidChmod(),
        new InvalidBase64(),
        new RelativePath(),
        new InvalidDockerReference(),
        new InvalidUrl(),
        new InvalidRef(),
        new InvalidGlob());
  }
}
