package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about pipelines, actions and variables by name. */
public final class NameRules {

  private NameRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new DuplicatePipeline(),
        new DuplicateAction(),
        new UnknownPipeline(),
        new UnknownActionReference(),
        new PipelineCycle(),
        new SelfTrigger(),
        new UnknownPredefinedVariable(context),
        new UndefinedLoopVariable(),
        new UnusedVariable(context));
  }
}
