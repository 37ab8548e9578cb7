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
  public static int in(TypedObject object, String text) {
    return first(object.mapping(), text)
        .orElseGet(() -> object.parent().map(it -> in(it, text)).orElse(USUAL));
  }

  private static Optional<Integer> first(Node.Mapping mapping, String text) {
    return mapping.entries().stream()
        .filter(it -> it.value() instanceof Node.Sequence list && !list.flow())
        .findFirst()
        .map(it -> dash(it, text) - LineEnds.column(text, it.key().range().start()))
        .filter(it -> it >= 0);
  }

  private static int dash(Node.Entry entry, String text) {
    return LineEnds.column(text, entry.value().range().start());
  }
}
