package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about the text as YAML. */
public final class YamlRules {

  private YamlRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new YamlSyntax(),
        new TabIndentation(),
        new MergeConflict(),
        new DuplicateKey(),
        new UndefinedAlias(),
        new UnusedAnchor(),
        new LossyNumber(),
        new AmbiguousBoolean(),
        new TrailingGarbage());
  }
}
