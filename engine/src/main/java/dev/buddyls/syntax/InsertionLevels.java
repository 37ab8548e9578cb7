package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** What a new line at an offset could continue, judging by what is above it. */
final class InsertionLevels {

  private final String text;
  private final int offset;
  private final List<CursorPosition.InsertionLevel> levels = new ArrayList<>();

  InsertionLevels(String text, int offset) {
    this.text = text;
    this.offset = offset;
  }

  /** The outermost first. */
  List<CursorPosition.InsertionLevel> of(Node root) {
    add(root, 0);
    return List.copyOf(levels);
  }

  /**
   * @param column where the key or dash that holds the node is
   */
  private void add(Node node, int column) {
    if (node instanceof Node.Mapping mapping && !mapping.flow() && !mapping.entries().isEmpty()) {
      keys(mapping);
    } else if (node instanceof Node.Sequence list && !list.flow()) {
      items(list);
    } else if (node instanceof Node.Scalar scalar && scalar.blockStyle()) {
      levels.add(new CursorPosition.TextLevel(column));
    }
  }

  private void keys(Node.Mapping mapping) {
    int keys = column(mapping.entries().get(0).key().range());
    levels.add(new CursorPosition.KeyLevel(mapping, keys));
    mapping.entries().stream()
        .filter(entry -> entry.key().range().start() < offset)
        .reduce((first, second) -> second)
        .ifPresent(last -> value(mapping, last));
  }

  private void value(Node.Mapping mapping, Node.Entry last) {
    int column = column(last.key().range());
    Node value = last.value();
    boolean open = value instanceof Node.Scalar && value.range().start() >= offset;
    if (open || value instanceof Node.Missing) {
      levels.add(new CursorPosition.WaitingLevel(mapping, last, column));
    } else {
      add(value, column);
    }
  }

  private void items(Node.Sequence list) {
    Node.Item last = list.items().get(0);
    for (Node.Item item : list.items()) {
      last = item.dash().start() < offset ? item : last;
    }
    int column = column(last.dash());
    levels.add(new CursorPosition.ItemLevel(list, column));
    if (last.dash().start() < offset) {
      add(last.value(), column);
    }
  }

  private int column(TextRange range) {
    return LineEnds.column(text, range.start());
  }
}
