package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextRange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An integration whose scope does not suit a file that many people and one project share. */
final class IntegrationScope extends Rule.ForFile {

  private final Catalog catalog;
  private final Optional<String> thisProject;

  IntegrationScope(RuleContext context) {
    this.catalog = context.catalog();
    this.thisProject = context.settings().project();
  }

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    Integrations listed = Integrations.of(file, project);
    Set<String> reported = new HashSet<>();
    if (!listed.isEmpty()) {
      file.names()
          .references(NameKind.INTEGRATION)
          .filter(use -> reported.add(use.text()))
          .forEach(use -> use(use, listed.called(use.text()), report));
    }
  }

  private void use(Name use, List<Integration> asked, Consumer<Finding> report) {
    if (asked.size() == 1) {
      Integration it = asked.get(0);
      ofOtherProject(it, use.range())
          .or(() -> it.scope().flatMap(scope -> ofScope(scope, it.title(), use.range())))
          .ifPresent(report);
    }
  }

  private Optional<Finding> ofOtherProject(Integration it, TextRange where) {
    return it.project()
        .filter(its -> thisProject.filter(mine -> !mine.equalsIgnoreCase(its)).isPresent())
        .map(
            its ->
                warning(
                    where,
                    "`%s` is limited to the project `%s`; pipelines of `%s` may not use it."
                        .formatted(it.title(), its, thisProject.orElseThrow())));
  }

  private Optional<Finding> ofScope(String scope, String title, TextRange where) {
    return catalog.scopes().stream()
        .filter(it -> it.name().equals(scope))
        .flatMap(it -> it.sharing().stream())
        .findFirst()
        .map(
            sharing -> {
              String message = "`%s` %s".formatted(title, sharing.doc());
              return sharing.mistake() ? warning(where, message) : information(where, message);
            });
  }
}
