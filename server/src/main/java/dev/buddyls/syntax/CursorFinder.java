package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what stands at an offset of a block. */
final class CursorFinder {

  private final String text;
  private final int offset;
  private final int lineStart;
  private final int lineEnd;

  CursorFinder(String text, int offset) {
    this.text = text;
    this.offset = offset;
    int start = offset;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    int end = offset;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    this.lineStart = start;
    this.lineEnd = end;
  }

  CursorPosition find(Block block) {
    for (TextRange comment : block.comments()) {
      if (comment.start() < offset && offset <= comment.end()) {
        return new CursorPosition.InComment();
      }
    }
    if (block.kind() == Block.Kind.DOCUMENT
        && block.root() instanceof Node.Scalar scalar
        && scalar.range().touches(offset)) {
      return new CursorPosition.InRoot(scalar.range());
    }
    return in(block.root())
        .orElseGet(() -> isBlankLine() ? blankLine(block.root()) : new CursorPosition.Elsewhere());
  }

  private Optional<CursorPosition> in(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return inMapping(mapping);
    }
    return node instanceof Node.Sequence list ? inSequence(list) : Optional.empty();
  }

  private Optional<CursorPosition> inMapping(Node.Mapping mapping) {
    for (Node.Entry entry : mapping.entries()) {
      if (!(entry.key() instanceof Node.Missing) && entry.key().range().touches(offset)) {
        return Optional.of(new CursorPosition.InKey(mapping, entry));
      }
      Node value = entry.value();
      if (isCollection(value)) {
        Optional<CursorPosition> inside = in(value);
        if (inside.isPresent()) {
          return inside;
        }
      } else if (isAt(value, entry.key().range().end())) {
        return Optional.of(new CursorPosition.InValue(mapping, entry, replaced(value)));
      }
    }
    return Optional.empty();
  }

  private Optional<CursorPosition> inSequence(Node.Sequence list) {
    for (Node.Item item : list.items()) {
      if (isCollection(item.value())) {
        Optional<CursorPosition> inside = in(item.value());
        if (inside.isPresent()) {
          return inside;
        }
      } else if (isAt(item.value(), item.dash().start())) {
        return Optional.of(new CursorPosition.InItem(list, item, replaced(item.value())));
      }
    }
    return Optional.empty();
  }

  /** Whether the cursor is in a value, or in the gap where a missing one belongs. */
  private boolean isAt(Node value, int after) {
    if (value instanceof Node.Missing) {
      return offset > after && after >= lineStart && restIsBlank();
    }
    return value.range().touches(offset);
  }

  private TextRange replaced(Node value) {
    return value instanceof Node.Missing ? TextRange.at(offset) : value.range();
  }

  private static boolean isCollection(Node node) {
    return node instanceof Node.Mapping || node instanceof Node.Sequence;
  }

  private boolean restIsBlank() {
    String rest = text.substring(offset, lineEnd).strip();
    return rest.isEmpty() || rest.startsWith("#");
  }

  private boolean isBlankLine() {
    return text.substring(lineStart, offset).isBlank() && restIsBlank();
  }

  private CursorPosition blankLine(Node root) {
    List<CursorPosition.Level> levels = new ArrayList<>();
    levels(root, levels);
    return new CursorPosition.OnBlankLine(offset - lineStart, List.copyOf(levels));
  }

  private void levels(Node node, List<CursorPosition.Level> levels) {
    if (node instanceof Node.Mapping mapping && !mapping.flow()) {
      Node.Entry last = null;
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().range().start() < offset) {
          last = entry;
        }
      }
      if (last != null) {
        int column = column(mapping.entries().get(0).key().range().start());
        levels.add(new CursorPosition.KeyLevel(mapping, column));
        Node value = last.value();
        if (value instanceof Node.Missing || value.range().start() >= offset) {
          int keyColumn = column(last.key().range().start());
          levels.add(new CursorPosition.WaitingLevel(mapping, last, keyColumn));
        } else {
          levels(value, levels);
        }
      }
    } else if (node instanceof Node.Sequence list && !list.flow()) {
      Node.Item last = null;
      for (Node.Item item : list.items()) {
        if (item.dash().start() < offset) {
          last = item;
        }
      }
      if (last != null) {
        levels.add(new CursorPosition.ItemLevel(list, column(last.dash().start())));
        levels(last.value(), levels);
      }
    }
  }

  private int column(int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return at - start;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
