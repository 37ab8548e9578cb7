package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about older generations of the format. */
public final class GenerationRules {

  private GenerationRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new DeprecatedKey(context),
        new DeprecatedValue(context),
        new DeprecatedAction(context),
        new MixedGenerations(),
        new DeprecatedVariable(context),
        new LegacyParameter(context));
  }
}
