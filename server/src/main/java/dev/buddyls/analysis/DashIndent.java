package dev.buddyls.analysis;

import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;

/** How the author of a mapping indents lists. */
public final class DashIndent {

  private static final int USUAL = 2;

  private DashIndent() {}

  /** Columns between a key of a mapping and the dashes of its list, as the first list has them. */
  public static int in(Node.Mapping mapping, String text) {
    return mapping.entries().stream()
        .filter(it -> it.value() instanceof Node.Sequence list && !list.flow())
        .findFirst()
        .map(it -> dash(it, text) - LineEnds.column(text, it.key().range().start()))
        .filter(it -> it >= 0)
        .orElse(USUAL);
  }

  private static int dash(Node.Entry entry, String text) {
    return LineEnds.column(text, entry.value().range().start());
  }
}
