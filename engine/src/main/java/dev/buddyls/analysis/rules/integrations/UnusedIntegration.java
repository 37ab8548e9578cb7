package dev.buddyls.analysis.rules.integrations;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Integration;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An integration in the project's list that none of its files refers to. */
final class UnusedIntegration extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    if (file.names().integrations().isEmpty() || project.others().isEmpty()) {
      return;
    }
    Set<String> used =
        project
            .names(file)
            .flatMap(names -> names.references(NameKind.INTEGRATION))
            .map(Name::text)
            .collect(Collectors.toSet());
    Map<String, Name> names = new HashMap<>();
    file.names().definitions().forEach(name -> names.putIfAbsent(name.text(), name));
    for (Integration integration : file.names().integrations()) {
      if (Collections.disjoint(integration.words(), used)) {
        integration
            .word()
            .map(names::get)
            .ifPresent(name -> report.accept(finding(name, integration)));
      }
    }
  }

  private Finding finding(Name name, Integration integration) {
    return hint(
            name.range(),
            "No file of the project refers to `%s` by its identifier or id."
                .formatted(integration.title()))
        .markUnnecessary();
  }
}
