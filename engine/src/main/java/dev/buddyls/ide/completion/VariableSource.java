package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.PredefinedVariable;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.ActionInputs;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.DefinedVariable;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.text.Whitespace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The variables that can be read at a place: those of the action and the pipeline around it,
 * inputs, those of environments, those that the settings declare, then those that Buddy sets, and
 * their older names last.
 */
final class VariableSource {

  private VariableSource() {}

  /** A variable is called what its author likes; all others are referred to by their names. */
  static List<Candidate> candidates(ValueRequest request) {
    if (request.value().owner().is(ObjectKind.VARIABLE)) {
      return List.of();
    }
    return at(request.cursor());
  }

  /** Those that can be read at a cursor. */
  static List<Candidate> at(Cursor cursor) {
    BuddyFile file = cursor.file();
    Project project = cursor.project();
    Map<String, Candidate> found = new LinkedHashMap<>();
    DefinedVariable.in(cursor.chunk())
        .filter(it -> it.reaches(cursor.offset()))
        .forEach(it -> note(it.variable().text("key"), whose(it), found));
    ActionInputs.in(cursor.chunk()).forEach(it -> note(it.keyText(), "input", found));
    outside(file, project).forEach(it -> note(Optional.of(it.text()), "environment", found));
    project
        .declared(NameKind.VARIABLE)
        .forEach(it -> note(Optional.of(it), NameSource.DECLARED, found));
    TargetGeneration targetGeneration = new TargetGeneration(project.settings().generation());
    List<PredefinedVariable> variables = file.catalog().variables();
    variables.stream()
        .filter(it -> it.since().filter(targetGeneration::isTooNew).isPresent())
        .forEach(it -> it.aliases().forEach(older -> add(older, false, it, found)));
    variables.forEach(it -> add(it.name(), it.deprecation().isPresent(), it, found));
    variables.forEach(it -> it.aliases().forEach(older -> add(older, true, it, found)));
    return List.copyOf(found.values());
  }

  private static void note(Optional<String> name, String detail, Map<String, Candidate> found) {
    name.filter(it -> !Whitespace.isBlank(it))
        .ifPresent(it -> found.putIfAbsent(it, Candidate.of(ProposalKind.VARIABLE, it, detail)));
  }

  private static String whose(DefinedVariable variable) {
    return variable.holder().type().name().toLowerCase(Locale.ROOT);
  }

  /** Variables that belong to no pipeline may be known in any. */
  private static Stream<Name> outside(BuddyFile file, Project project) {
    return Stream.concat(
            file.names().definitions(NameKind.VARIABLE),
            project.others().stream().flatMap(it -> it.names().definitions(NameKind.VARIABLE)))
        .filter(it -> it.pipeline().isEmpty());
  }

  private static void add(
      String name, boolean old, PredefinedVariable variable, Map<String, Candidate> found) {
    if (!name.endsWith("*")) {
      found.putIfAbsent(
          name,
          Candidate.documented(
              ProposalKind.VARIABLE, name, variable.group(), DocKey.variable(name), old));
    }
  }
}
