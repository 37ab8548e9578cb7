package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.FreeName;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Two actions with one name, and something that refers to it. */
final class DuplicateAction extends Rule.ForWhole {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    List<Name> uses = chunk.names().references(NameKind.ACTION).toList();
    if (uses.isEmpty()) {
      return;
    }
    Map<List<Object>, List<Name>> actions =
        chunk
            .names()
            .definitions(NameKind.ACTION)
            .collect(Collectors.groupingBy(DuplicateAction::called));
    Set<String> taken =
        actions.values().stream().map(it -> it.get(0).text()).collect(Collectors.toSet());
    uses.forEach(
        use ->
            ambiguous(use, actions.getOrDefault(called(use), List.of()), taken).ifPresent(report));
  }

  /** What makes two actions one to those who ask: the pipeline and the name. */
  private static List<Object> called(Name action) {
    return List.of(action.pipeline(), action.text());
  }

  private Optional<Finding> ambiguous(Name use, List<Name> named, Set<String> taken) {
    if (named.size() < 2) {
      return Optional.empty();
    }
    Finding finding =
        warning(
            use.range(),
            "%d actions of this pipeline are called `%s`, so this reference is ambiguous."
                .formatted(named.size(), use.text()));
    for (Name action : named) {
      finding = finding.related(action.range(), "An action `" + use.text() + "`");
    }
    return Optional.of(finding.fix(otherName(named.get(1), named, taken)));
  }

  /** Another name for the second of two: the first is meant then. */
  private static Optional<Fix> otherName(Name second, List<Name> named, Set<String> taken) {
    return named.size() > 2
        ? Optional.empty()
        : FreeName.like(second.text(), taken)
            .map(it -> Fix.change(second, it).titled("Rename the second to `" + it + "`"));
  }
}
