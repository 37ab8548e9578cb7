package dev.buddyls.analysis.rules.generations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.PredefinedVariable;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A variable of Buddy's own that has a newer name. */
final class DeprecatedVariable extends Rule.ForChunk {

  private final Catalog catalog;
  private final TargetGeneration targetGeneration;

  DeprecatedVariable(RuleContext context) {
    this.catalog = context.catalog();
    this.targetGeneration = context.targetGeneration();
  }

  /** The pipeline may define a variable that its actions use. */
  @Override
  public boolean needsWhole(ChunkModel part) {
    return findings(part).findAny().isPresent();
  }

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    findings(chunk).forEach(report);
  }

  private Stream<Finding> findings(ChunkModel chunk) {
    return chunk
        .names()
        .references(NameKind.VARIABLE)
        .filter(use -> use.text().startsWith("BUDDY_") && !isDefined(use.text(), chunk))
        .flatMap(use -> finding(use).stream());
  }

  private Optional<Finding> finding(Name use) {
    return catalog.variables().stream()
        .filter(variable -> variable.since().filter(targetGeneration::isTooNew).isEmpty())
        .flatMap(variable -> finding(use, variable).stream())
        .findFirst();
  }

  /** A variable that has a definition of its own is what that says, whatever it is called. */
  private static boolean isDefined(String name, ChunkModel chunk) {
    return chunk.names().definitions(NameKind.VARIABLE).anyMatch(it -> it.text().equals(name));
  }

  private Optional<Finding> finding(Name use, PredefinedVariable variable) {
    Optional<Finding> renamed =
        variable
            .nameToday(use.text())
            .map(
                name ->
                    hint(
                            use.range(),
                            "`%s` has been renamed: use `%s`.".formatted(use.text(), name))
                        .fix(Fix.change(use, name).asMigration()));
    return renamed.or(() -> old(use, variable)).map(Finding::markDeprecated);
  }

  private Optional<Finding> old(Name use, PredefinedVariable variable) {
    return variable
        .deprecation()
        .filter(it -> variable.name().equals(use.text()))
        .map(Deprecation::advice)
        .map(advice -> hint(use.range(), "`%s` is outdated: %s.".formatted(use.text(), advice)));
  }
}
