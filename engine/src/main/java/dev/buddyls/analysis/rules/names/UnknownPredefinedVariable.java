package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.Typo;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.PredefinedVariable;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A variable whose name looks like a mistyped one of Buddy's own. */
final class UnknownPredefinedVariable extends Rule.ForFile {

  private final Catalog catalog;

  UnknownPredefinedVariable(RuleContext context) {
    this.catalog = context.catalog();
  }

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    List<Name> uses =
        file.names()
            .references(NameKind.VARIABLE)
            .filter(it -> it.text().startsWith("BUDDY_"))
            .toList();
    if (uses.isEmpty()) {
      return;
    }
    List<PredefinedVariable> predefined = catalog.variables();
    List<String> names =
        predefined.stream()
            .flatMap(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream()))
            .toList();
    Map<String, Optional<String>> typos = new HashMap<>();
    for (Name use : uses) {
      typos
          .computeIfAbsent(
              use.text(),
              name ->
                  predefined.stream().anyMatch(it -> it.isCalled(name))
                      ? Optional.empty()
                      : Typo.of(name, names).filter(it -> !isSet(name, file, project)))
          .ifPresent(meant -> report.accept(finding(use, meant)));
    }
  }

  /** Whether a file of the project, a command in this one, or Buddy gives the variable a value. */
  private static boolean isSet(String name, BuddyFile file, Project project) {
    return project.declared(NameKind.VARIABLE).contains(name)
        || file.tree().source().text().contains(name + "=")
        || project.names(file).anyMatch(names -> defines(names, name));
  }

  private static boolean defines(Names names, String variable) {
    return names.definitions(NameKind.VARIABLE).anyMatch(it -> it.text().equals(variable));
  }

  private Finding finding(Name use, String meant) {
    return warning(
            use.range(),
            "`%s` is not a variable that Buddy sets. Did you mean `%s`?"
                .formatted(use.text(), meant))
        .fix(Fix.change(use, meant));
  }
}
