package dev.buddyls.analysis;

import dev.buddyls.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One mistake, one finding: leaves out what a rule says where another one says more about it. */
final class Superseded {

  /** A rule by its id, and where what it finds is left out. */
  private record RulePlace(String rule, TextRange range) {}

  private final Map<String, Set<String>> byRule;

  Superseded(List<Rule> rules) {
    this.byRule =
        rules.stream()
            .filter(rule -> !rule.supersedes().isEmpty())
            .collect(Collectors.toUnmodifiableMap(Rule::id, Rule::supersedes));
  }

  /**
   * The findings that no other one supersedes.
   *
   * @param findings of one file, with absolute ranges
   */
  List<Finding> removedFrom(List<Finding> findings) {
    Set<RulePlace> superseded = new HashSet<>();
    for (Finding finding : findings) {
      for (String rule : byRule.getOrDefault(finding.rule(), Set.of())) {
        superseded.add(new RulePlace(rule, finding.place()));
      }
    }
    return superseded.isEmpty()
        ? findings
        : findings.stream()
            .filter(it -> !superseded.contains(new RulePlace(it.rule(), it.range())))
            .toList();
  }
}
