package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.FreeName;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.model.Project.Member;
import dev.buddyls.text.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two pipelines with one identifier. */
public final class DuplicatePipeline implements Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    Map<String, Name> first = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    Set<String> taken =
        Stream.concat(Stream.of(file.names()), project.others().stream().map(Member::names))
            .flatMap(names -> names.defined(NameKind.PIPELINE))
            .map(Name::text)
            .collect(Collectors.toCollection(HashSet::new));
    file.names()
        .defined(NameKind.PIPELINE)
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
          .defined(NameKind.PIPELINE)
          .filter(name -> first.containsKey(name.text()))
          .forEach(name -> report.accept(elsewhere(first.remove(name.text()), other, name)));
    }
  }

  private Finding twice(Name name, Name before, Optional<String> free) {
    Finding finding =
        warning(name.range(), "This file already has a pipeline `" + name.text() + "`; rename one.")
            .related(before.range(), "`" + name.text() + "` is first defined here");
    return free.map(it -> finding.fix(Fix.change(name, it))).orElse(finding);
  }

  private Finding elsewhere(Name name, Member other, Name there) {
    return hint(
            name.range(),
            "`" + fileName(other.source()) + "` has a pipeline `" + name.text() + "`, too.")
        .related(
            new Finding.Related(
                Optional.of(other.source()),
                there.range(),
                "`" + name.text() + "` is also defined here"));
  }

  private static String fileName(SourceText source) {
    return source.uri().substring(source.uri().lastIndexOf('/') + 1);
  }
}
