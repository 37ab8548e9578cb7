package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.LooseNames;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A reference to an action that its pipeline does not have. */
final class UnknownActionReference extends Rule.ForWhole {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    List<Name> uses = chunk.names().references(NameKind.ACTION).toList();
    if (uses.isEmpty() || !chunk.pieces().allMatch(it -> tellsItsActions(it.model()))) {
      return;
    }
    Map<Optional<String>, LooseNames> byPipeline = new HashMap<>();
    for (Name use : uses) {
      LooseNames actions =
          byPipeline.computeIfAbsent(use.pipeline(), it -> new LooseNames(actions(chunk, it)));
      if (!actions.contains(use.text())) {
        report.accept(finding(use, actions.all()));
      }
    }
  }

  private static Set<String> actions(ChunkModel chunk, Optional<String> pipeline) {
    return chunk
        .names()
        .definitions(NameKind.ACTION)
        .filter(it -> it.pipeline().equals(pipeline))
        .map(Name::text)
        .collect(Collectors.toSet());
  }

  private Finding finding(Name use, Set<String> actions) {
    String message = "This pipeline has no action `%s`.".formatted(use.text());
    Optional<String> near = Nearest.to(use.text(), actions);
    return near.map(
            it ->
                warning(use.range(), "%s Did you mean `%s`?".formatted(message, it))
                    .fix(Fix.change(use, it)))
        .orElseGet(() -> warning(use.range(), message));
  }

  private boolean tellsItsActions(ChunkModel piece) {
    return piece.chunk().kind() == Chunk.Kind.ACTION
        ? ((Node.Sequence) piece.chunk().root())
            .items().stream().allMatch(item -> hasName(item.value()))
        : piece.objects().stream().allMatch(this::tellsItsActions);
  }

  /** Whether an object other than a pipeline, or one all of whose actions have readable names. */
  private boolean tellsItsActions(TypedObject object) {
    if (!object.is(ObjectKind.PIPELINE)) {
      return true;
    }
    return !object.isIncomplete()
        && object
            .mapping()
            .list("actions")
            .filter(list -> list.items().stream().allMatch(item -> hasName(item.value())))
            .isPresent();
  }

  private static boolean hasName(Node action) {
    return action instanceof Node.Apart
        || action instanceof Node.Mapping mapping
            && mapping
                .entry("action")
                .filter(
                    it -> it.value() instanceof Node.Scalar && !Placeholders.isOpaque(it.value()))
                .isPresent();
  }
}
