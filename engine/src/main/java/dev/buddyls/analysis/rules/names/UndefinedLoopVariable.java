package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.Typo;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import dev.buddyls.model.Names;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.Project;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A loop over a variable whose name looks like a mistyped one of the project. */
final class UndefinedLoopVariable extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    if (file.pieces()
        .noneMatch(
            it -> it.model().references().stream().anyMatch(UndefinedLoopVariable::isLoop))) {
      return;
    }
    Set<String> known =
        Stream.concat(
                project.declared(NameKind.VARIABLE).stream(),
                project.names(file).flatMap(UndefinedLoopVariable::variables))
            .collect(Collectors.toSet());
    file.pieces().forEach(it -> loops(it, known, report));
  }

  private void loops(ChunkModel.Piece piece, Set<String> known, Consumer<Finding> report) {
    for (TypedValue value : piece.model().references()) {
      if (isLoop(value)
          && value.node() instanceof Node.Scalar scalar
          && !Placeholders.isOpaque(scalar)
          && !known.contains(scalar.value())) {
        Typo.of(scalar.value(), known)
            .ifPresent(meant -> report.accept(finding(scalar, meant).shift(piece.placement())));
      }
    }
  }

  private static boolean isLoop(TypedValue value) {
    return value.property().key().equals("loop");
  }

  private static Stream<String> variables(Names names) {
    return names.definitions(NameKind.VARIABLE).map(Name::text);
  }

  private Finding finding(Node.Scalar variable, String meant) {
    return warning(
            variable.range(),
            "The project's files define no variable `%s`. Did you mean `%s`?"
                .formatted(variable.value(), meant))
        .fix(Fix.change(variable, meant));
  }
}
