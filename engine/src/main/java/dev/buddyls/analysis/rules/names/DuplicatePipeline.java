package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.FreeName;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.model.Project.Member;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Two pipelines with one identifier. */
final class DuplicatePipeline extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    Map<String, Name> first = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    Set<String> taken =
        project
            .names(file)
            .flatMap(names -> names.definitions(NameKind.PIPELINE))
            .map(Name::text)
            .collect(Collectors.toCollection(HashSet::new));
    file.names()
        .definitions(NameKind.PIPELINE)
        .forEach(
            name -> {
              Name before = first.putIfAbsent(name.text(), name);
              int number = count.merge(name.text(), 1, Integer::sum);
              if (before != null) {
                Optional<String> free = FreeName.like(name.text(), number, taken);
                free.ifPresent(taken::add);
                report.accept(twice(name, before, free));
              }
            });
    for (Member other : project.others()) {
      other
          .names()
          .definitions(NameKind.PIPELINE)
          .filter(name -> first.containsKey(name.text()))
          .forEach(name -> report.accept(elsewhere(first.remove(name.text()), other, name)));
    }
  }

  private Finding twice(Name name, Name before, Optional<String> free) {
    String message = "This file already has a pipeline `%s`; rename one.".formatted(name.text());
    return warning(name.range(), message)
        .related(before.range(), "`%s` is first defined here".formatted(name.text()))
        .fix(free.map(it -> Fix.change(name, it)));
  }

  private Finding elsewhere(Name name, Member other, Name there) {
    return hint(
            name.range(),
            "`%s` also defines a pipeline `%s`.".formatted(other.source().fileName(), name.text()))
        .related(
            new Finding.Related(
                Optional.of(other.source()),
                there.range(),
                "`%s` is also defined here".formatted(name.text())));
  }
}
