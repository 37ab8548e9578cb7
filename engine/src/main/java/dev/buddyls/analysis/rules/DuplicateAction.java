package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.FreeName;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Two actions with one name, and something that asks for it. */
public final class DuplicateAction implements Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    List<Name> actions = chunk.names().defined(Name.Kind.ACTION).toList();
    chunk.names().used(Name.Kind.ACTION).forEach(use -> ambiguous(use, actions).ifPresent(report));
  }

  private Optional<Finding> ambiguous(Name use, List<Name> actions) {
    List<Name> named =
        actions.stream()
            .filter(it -> it.text().equals(use.text()) && it.pipeline().equals(use.pipeline()))
            .toList();
    if (named.size() < 2) {
      return Optional.empty();
    }
    Finding finding =
        warning(
            use.range(),
            named.size()
                + " actions of this pipeline are called `"
                + use.text()
                + "`; it is unclear which one is meant.");
    for (Name action : named) {
      finding = finding.related(action.range(), "An action `" + use.text() + "`");
    }
    return Optional.of(otherName(named.get(1), named, actions).map(finding::fix).orElse(finding));
  }

  /** Another name for the second of two: the first is meant then. */
  private static Optional<Fix> otherName(Name second, List<Name> named, List<Name> actions) {
    return named.size() > 2
        ? Optional.empty()
        : FreeName.like(second.text(), actions.stream().map(Name::text).toList())
            .map(it -> Fix.change(second, it).titled("Rename the second to `" + it + "`"));
  }
}
