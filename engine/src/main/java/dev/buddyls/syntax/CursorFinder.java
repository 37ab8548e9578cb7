package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Optional;

/** Finds what is at an offset of a chunk. */
final class CursorFinder {

  private final String text;
  private final int offset;
  private final int lineStart;
  private final int lineEnd;

  CursorFinder(String text, int offset) {
    this.text = text;
    this.offset = offset;
    int start = LineEnds.start(text, offset);
    boolean byteOrderMark = start == 0 && offset > 0 && text.startsWith("\uFEFF");
    this.lineStart = byteOrderMark ? 1 : start;
    this.lineEnd = LineEnds.end(text, offset);
  }

  CursorPosition find(Chunk chunk) {
    for (TextRange comment : chunk.comments()) {
      if (comment.start() <= offset && offset <= comment.end()) {
        return new CursorPosition.InComment();
      }
    }
    return in(chunk.root())
        .orElseGet(() -> isBlankLine() ? blankLine(chunk.root()) : new CursorPosition.Elsewhere());
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
      } else if (isAt(value, entry.key().range().end(), mapping.flow())) {
        return Optional.of(new CursorPosition.InValue(mapping, entry, replaced(value)));
      }
    }
    if (mapping.flow() && isAtGap(mapping.range())) {
      Node.Entry next = new Node.Entry(Node.missing(offset), Node.missing(offset));
      return Optional.of(new CursorPosition.InKey(mapping, next));
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
      } else if (isAt(item.value(), item.dash().start(), list.flow())) {
        return Optional.of(new CursorPosition.InItem(list, item, replaced(item.value())));
      }
      if (item.value() instanceof Node.Mapping below && isFirstKey(item, below)) {
        int column = offset - lineStart;
        CursorPosition.InsertionLevel keys = new CursorPosition.KeyLevel(below, column);
        return Optional.of(new CursorPosition.OnBlankLine(column, List.of(keys)));
      }
    }
    if (list.flow() && isAtGap(list.range())) {
      Node.Item next = new Node.Item(TextRange.at(offset), Node.missing(offset));
      return Optional.of(new CursorPosition.InItem(list, next, TextRange.at(offset)));
    }
    return Optional.empty();
  }

  /** Whether the cursor is behind a dash with nothing, above the keys of the item. */
  private boolean isFirstKey(Node.Item item, Node.Mapping below) {
    int dash = item.dash().end();
    return lineStart <= dash
        && dash < offset
        && Whitespace.isBlank(text.substring(dash, lineEnd))
        && offset - lineStart == LineEnds.column(text, below.range().start());
  }

  /** Whether the cursor is in a value, or in the gap where a missing one belongs. */
  private boolean isAt(Node value, int after, boolean flow) {
    if (value instanceof Node.Missing) {
      return offset > after
          && after >= lineStart
          && (restIsBlank() || flow && isBeforeOneOf(",]}"))
          && Whitespace.isBlank(text.substring(after, offset).replaceFirst("[:-]", ""));
    }
    return value.range().touches(offset) || isInGap(value, after);
  }

  /** Whether the cursor is in the blanks between a colon or dash and its value. */
  private boolean isInGap(Node value, int after) {
    return after < offset
        && offset < value.range().start()
        && lineStart <= after
        && value.range().start() <= lineEnd
        && text.substring(after, offset).matches("[:-][ \\t]+");
  }

  /** Whether the cursor is where the next entry of a collection between brackets belongs. */
  private boolean isAtGap(TextRange collection) {
    int before = offset - 1;
    while (before > collection.start() && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return collection.start() <= before
        && before < collection.end()
        && "[{,".indexOf(text.charAt(before)) >= 0
        && (restIsBlank() || isBeforeOneOf(",]}"));
  }

  private boolean isBeforeOneOf(String closing) {
    String rest = Whitespace.strip(text.substring(offset, lineEnd));
    return !rest.isEmpty() && closing.indexOf(rest.charAt(0)) >= 0;
  }

  private TextRange replaced(Node value) {
    if (value instanceof Node.Missing) {
      return TextRange.at(offset);
    }
    TextRange range = new TextRange(Math.min(offset, value.range().start()), value.range().end());
    boolean quoted = value instanceof Node.Scalar scalar && scalar.quoted();
    return quoted && range.start() < offset ? inQuotes(range) : range;
  }

  private TextRange inQuotes(TextRange range) {
    char quote = text.charAt(range.start());
    boolean closed = range.length() > 1 && text.charAt(range.end() - 1) == quote;
    TextRange inner = new TextRange(range.start() + 1, closed ? range.end() - 1 : range.end());
    return inner.touches(offset) ? inner : range;
  }

  private static boolean isCollection(Node node) {
    return node instanceof Node.Mapping || node instanceof Node.Sequence;
  }

  private boolean restIsBlank() {
    String rest = Whitespace.strip(text.substring(offset, lineEnd));
    return rest.isEmpty() || rest.startsWith("#");
  }

  private boolean isBlankLine() {
    return Whitespace.isBlank(text.substring(lineStart, offset)) && restIsBlank();
  }

  private CursorPosition blankLine(Node root) {
    List<CursorPosition.InsertionLevel> levels = new InsertionLevels(text, offset).of(root);
    return new CursorPosition.OnBlankLine(offset - lineStart, levels);
  }
}
