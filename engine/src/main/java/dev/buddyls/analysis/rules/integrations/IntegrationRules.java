package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about integrations. */
public final class IntegrationRules {

  private IntegrationRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new UnknownIntegration(),
        new IntegrationTypeMismatch(context),
        new IntegrationScope(context),
        new IntegrationHashStyle(context),
        new DuplicateIntegration(),
        new UnusedIntegration());
  }
}
