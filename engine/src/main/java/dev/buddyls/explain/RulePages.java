package dev.buddyls.explain;

import dev.buddyls.analysis.Rule;

/** Where the texts of rule pages come from: the class path, or whatever else has them. */
@FunctionalInterface
public interface RulePages {

  /** The page of a rule, as Markdown; lines end with a line feed. */
  String text(Rule rule);

  /**
   * What the page of a rule says at a glance.
   *
   * @throws IllegalStateException if the page has no summary
   */
  default RulePage page(Rule rule) {
    return RulePage.of(rule.id(), text(rule));
  }
}
