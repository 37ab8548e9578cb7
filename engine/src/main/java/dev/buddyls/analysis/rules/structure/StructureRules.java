package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about the shape of the mappings, their keys and words. */
public final class StructureRules {

  private StructureRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new WrongRoot(),
        new WrongType(),
        new UnknownKey(context),
        new MisplacedKey(),
        new UnknownValue(context),
        new UnknownActionType(context),
        new MissingKey(context),
        new EmptyValue(),
        new KeyNotApplicable(),
        new SeveralPipelines());
  }
}
