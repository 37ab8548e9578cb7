package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Integrations;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Two entries of the list of integrations with one id, or with one identifier in one scope. */
final class DuplicateIntegration extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    if (file.names().integrations().size() > 1) {
      twice(file, NameKind.INTEGRATION_ID, report);
      twice(file, NameKind.INTEGRATION, report);
    }
  }

  private void twice(BuddyFile file, NameKind kind, Consumer<Finding> report) {
    Integrations listed = Integrations.of(file.names().integrations());
    Map<String, Name> first = new HashMap<>();
    file.names()
        .definitions(kind)
        .forEach(
            name -> {
              Name before = first.putIfAbsent(name.text(), name);
              if (before != null
                  && (kind == NameKind.INTEGRATION_ID
                      || isInOneScope(listed.called(name.text())))) {
                report.accept(finding(name, before));
              }
            });
  }

  /** Whether two of the integrations with one identifier are in one scope. */
  private static boolean isInOneScope(List<Integration> called) {
    Stream<List<Object>> places =
        called.stream().map(it -> List.of(it.scope(), it.project(), it.environment()));
    return places.distinct().count() < called.size();
  }

  private Finding finding(Name name, Name before) {
    return warning(name.range(), "The list already has an integration `%s`.".formatted(name.text()))
        .related(before.range(), "`%s` is first listed here".formatted(name.text()));
  }
}
