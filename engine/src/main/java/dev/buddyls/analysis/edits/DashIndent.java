package dev.buddyls.analysis.edits;

import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import java.util.Optional;

/** How the author of an object indents lists. */
public final class DashIndent {

  private static final int USUAL = 2;

  private DashIndent() {}

  /**
   * Columns between a key of an object and the dashes of its list, as its first list has them; in
   * an object without lists, as those around it have them.
   */
  public static int in(TypedObject object) {
    return first(object.mapping(), object.text())
        .orElseGet(() -> object.parent().map(DashIndent::in).orElse(USUAL));
  }

  private static Optional<Integer> first(Node.Mapping mapping, String text) {
    return mapping.entries().stream()
        .filter(
            it ->
                it.value() instanceof Node.Sequence list && !list.flow() && !list.items().isEmpty())
        .findFirst()
        .map(
            it ->
                dash((Node.Sequence) it.value(), text)
                    - LineEnds.column(text, it.key().range().start()))
        .filter(it -> it >= 0);
  }

  private static int dash(Node.Sequence list, String text) {
    return list.items().get(0).value() instanceof Node.Apart apart
        ? apart.column()
        : LineEnds.column(text, list.range().start());
  }
}
