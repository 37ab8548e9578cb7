package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.model.TypedValue;
import dev.buddyls.model.VariableUse;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A variable that is read: where it comes from and what it holds. */
final class VariableHover implements Explainer {

  @Override
  public Optional<Hover> explain(Place place) {
    Optional<Node.Scalar> scalar = place.scalar();
    Optional<VariableUse> use =
        scalar.flatMap(
            it ->
                VariableUse.in(place.chunk().chunk().text(), it.range()).stream()
                    .filter(found -> found.range().touches(place.offset()))
                    .findFirst());
    if (use.isPresent()) {
      return hover(use.get().name(), use.get().range(), place);
    }
    return scalar
        .filter(it -> place.chunk().value(it).filter(VariableHover::asksForOne).isPresent())
        .flatMap(it -> hover(it.value(), it.range(), place));
  }

  private static boolean asksForOne(TypedValue value) {
    return value.type().takes(Format.VARIABLE_NAME)
        && !value.owner().type().name().equals("Variable");
  }

  private static Optional<Hover> hover(String name, TextRange range, Place place) {
    List<String> parts = new ArrayList<>();
    List<Definition> definitions = Definition.of(name, place);
    Assignment.of(name, place).ifPresent(it -> parts.add(it.words()));
    Input.of(name, place).ifPresent(it -> parts.add(it.words()));
    definitions.forEach(it -> parts.add(it.words()));
    if (definitions.size() > 1) {
      parts.add("The narrowest one wins.");
    } else if (parts.isEmpty()) {
      place.file().catalog().variables().stream()
          .filter(it -> it.isCalled(name))
          .findFirst()
          .ifPresent(it -> parts.add(Documentation.of(it, name)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(place.hover(range, Markdown.paragraphs(parts)));
  }
}
