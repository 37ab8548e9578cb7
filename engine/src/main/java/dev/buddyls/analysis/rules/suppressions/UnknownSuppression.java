package dev.buddyls.analysis.rules.suppressions;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.Suppression;
import dev.buddyls.analysis.Suppression.RuleWord;
import dev.buddyls.analysis.Suppressions;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A comment that names something that is not a rule. */
final class UnknownSuppression extends Rule.ForSuppressions {

  @Override
  public void check(
      Suppressions suppressions, List<Finding> found, List<Rule> rules, Consumer<Finding> report) {
    if (suppressions.all().isEmpty()) {
      return;
    }
    Set<String> ids = rules.stream().map(Rule::id).collect(Collectors.toSet());
    for (Suppression it : suppressions.all()) {
      if (Suppression.COMMANDS.contains(it.command().text())) {
        it.rules().stream()
            .filter(rule -> !ids.contains(rule.text()))
            .findFirst()
            .ifPresent(rule -> report.accept(unknownRule(it, rule, ids)));
      } else {
        Nearest.to(it.command().text(), Suppression.COMMANDS)
            .ifPresent(nearest -> report.accept(unknownCommand(it.command(), nearest)));
      }
    }
  }

  private Finding unknownCommand(RuleWord command, String nearest) {
    return warning(
            command.range(),
            "`%s` does nothing. Did you mean `%s`?".formatted(command.text(), nearest))
        .fix(change(command, nearest));
  }

  private Finding unknownRule(Suppression suppression, RuleWord word, Set<String> ids) {
    String message = "There is no rule `%s`.".formatted(word.text());
    Optional<String> nearest = Nearest.to(word.text(), ids);
    if (nearest.isPresent()) {
      return warning(word.range(), "%s Did you mean `%s`?".formatted(message, nearest.get()))
          .fix(change(word, nearest.get()));
    }
    Finding finding = warning(word.range(), message + " Write a reason after ` -- `.");
    return word.equals(suppression.rules().get(0))
        ? finding
        : finding.fix(Fix.safe("Make it a reason", TextEdit.insert(word.range().start(), "-- ")));
  }

  private static Fix change(RuleWord word, String other) {
    return Fix.unsafe("Change to `" + other + "`", new TextEdit(word.range(), other));
  }
}
