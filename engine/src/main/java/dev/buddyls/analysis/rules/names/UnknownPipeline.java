package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.LooseNames;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reference to a pipeline whose name looks like a mistyped one of the project, or of those that
 * the user vouches for.
 */
final class UnknownPipeline extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    List<Name> uses = file.names().references(NameKind.PIPELINE).toList();
    if (uses.isEmpty()) {
      return;
    }
    LooseNames declared = new LooseNames(project.declared(NameKind.PIPELINE));
    LooseNames known =
        new LooseNames(
            Stream.concat(
                    declared.all().stream(),
                    project.names(file).flatMap(UnknownPipeline::pipelines))
                .collect(Collectors.toSet()));
    for (Name use : uses) {
      LooseNames candidates = use.project().isEmpty() ? known : declared;
      candidates.typo(use.text()).ifPresent(meant -> report.accept(finding(use, meant)));
    }
  }

  private static Stream<String> pipelines(Names names) {
    return Stream.concat(
            names.definitions(NameKind.PIPELINE), names.definitions(NameKind.PIPELINE_TITLE))
        .map(Name::text);
  }

  private Finding finding(Name use, String meant) {
    return warning(
            use.range(),
            "%s no pipeline `%s`. Did you mean `%s`?"
                .formatted(
                    use.project().isEmpty() ? "The project's files define" : "The settings list",
                    use.text(),
                    meant))
        .fix(Fix.change(use, meant));
  }
}
