package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Two entries of the list of integrations with one id, or with one identifier in one scope. */
public final class DuplicateIntegration implements Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    List<Integration> listed = file.names().integrations();
    if (listed.size() > 1) {
      twice(file, Name.Kind.INTEGRATION_ID, report);
      twice(file, Name.Kind.INTEGRATION, report);
    }
  }

  private void twice(BuddyFile file, Name.Kind kind, Consumer<Finding> report) {
    Map<String, Name> first = new HashMap<>();
    file.names()
        .defined(kind)
        .forEach(
            name -> {
              Name before = first.putIfAbsent(name.text(), name);
              if (before != null && isOneOf(file.names().integrations(), kind, name.text())) {
                report.accept(finding(name, before));
              }
            });
  }

  /** Whether two integrations of a name are in one scope; ids are unique everywhere. */
  private static boolean isOneOf(List<Integration> listed, Name.Kind kind, String text) {
    Stream<List<Object>> places =
        listed.stream()
            .filter(it -> it.isCalled(text))
            .map(it -> List.of(it.scope(), it.project(), it.environment()));
    return kind == Name.Kind.INTEGRATION_ID
        || places.distinct().count() < listed.stream().filter(it -> it.isCalled(text)).count();
  }

  private Finding finding(Name name, Name before) {
    return warning(name.range(), "The list already has an integration `" + name.text() + "`.")
        .related(before.range(), "`" + name.text() + "` is first listed here");
  }
}
