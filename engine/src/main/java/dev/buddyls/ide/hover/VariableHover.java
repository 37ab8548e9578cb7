package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.model.VariableUse;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A variable that is read: where it comes from and what it holds. */
final class VariableHover implements HoverSource {

  @Override
  public Optional<Hover> at(Cursor cursor) {
    Optional<Node.Scalar> scalar = cursor.scalar();
    Optional<VariableUse> use =
        scalar.flatMap(
            it ->
                VariableUse.in(cursor.text(), it.range()).stream()
                    .filter(found -> found.range().touches(cursor.offset()))
                    .findFirst());
    if (use.isPresent()) {
      return hover(use.get().name(), use.get().range(), cursor);
    }
    return scalar
        .filter(it -> cursor.chunk().value(it).filter(VariableHover::asksForOne).isPresent())
        .flatMap(it -> hover(it.value(), it.range(), cursor));
  }

  private static boolean asksForOne(TypedValue value) {
    return value.type().takes(Format.VARIABLE_NAME) && !value.owner().is(ObjectKind.VARIABLE);
  }

  private static Optional<Hover> hover(String name, TextRange range, Cursor cursor) {
    List<String> parts = new ArrayList<>();
    List<VariableDefinition> definitions = VariableDefinition.of(name, cursor);
    ShellAssignment.of(name, cursor).ifPresent(it -> parts.add(it.words()));
    ActionInput.of(name, cursor).ifPresent(it -> parts.add(it.words()));
    definitions.forEach(it -> parts.add(it.words()));
    if (definitions.size() > 1) {
      parts.add("The narrowest one wins.");
    } else if (parts.isEmpty()) {
      cursor.catalog().variables().stream()
          .filter(it -> it.isCalled(name))
          .findFirst()
          .ifPresent(it -> parts.add(Documentation.of(it, name)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Hover.of(range, cursor, Markdown.paragraphs(parts)));
  }
}
