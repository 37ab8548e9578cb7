package dev.buddyls.syntax;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts an item of the root list at the items of its {@code actions}, by looking at the first
 * characters of each line only. In YAML, every line of a text, quoted or not, is deeper than the
 * key or dash that it belongs to: no cut can hit one. What this cannot be sure of, such as lines
 * between the columns of two levels, is not cut at all.
 */
final class PartSplitter {

  private static final String KEY = "actions:";
  private static final int NONE = -1;

  /**
   * Where the parts are.
   *
   * @param key offset of the key whose items are cut off
   * @param column of their dashes
   * @param items the lines of each item, without gaps; never empty
   */
  record Cut(int key, int column, List<TextRange> items) {

    /** The lines of all items. */
    TextRange gap() {
      return items.get(0).cover(items.get(items.size() - 1));
    }
  }

  private final String text;
  private final LineIndex lines;

  /**
   * Offset of the content of each line; none where it holds only a comment or a conflict marker.
   */
  private final int[] contents;

  private final List<TextRange> items = new ArrayList<>();

  /** Column of the keys of the item. */
  private int keys = NONE;

  private PartSplitter(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
    this.contents = new int[lines.count()];
    for (int line = 0; line < contents.length; line++) {
      contents[line] = content(line);
    }
  }

  private int content(int line) {
    int start = lines.start(line);
    int at = afterSpaces(start);
    boolean nothing =
        at == text.length()
            || "#\r\n".indexOf(text.charAt(at)) >= 0
            || at == start && ConflictScanner.isMarker(lines.line(line).of(text));
    return nothing ? NONE : at;
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The cut of an item of the root list; empty where it has to be read in one piece. */
  static Optional<Cut> split(String item) {
    return item.contains(KEY) ? new PartSplitter(item).split() : Optional.empty();
  }

  private Optional<Cut> split() {
    int key = NONE;
    int line = 0;
    while (line < contents.length && key < 0) {
      key = keyOn(line);
      line++;
    }
    int first = line;
    while (first < contents.length && contents[first] < 0) {
      first++;
    }
    if (key < 0 || first == contents.length || !isDash(first) || column(first) < keys) {
      return Optional.empty();
    }
    int end = cutItems(line, first);
    return isOneLevel(end, column(first)) && isLastKey(end)
        ? Optional.of(new Cut(key, column(first), List.copyOf(items)))
        : Optional.empty();
  }

  /** Offset of the key, if nothing follows it on its line. */
  private int keyOn(int line) {
    int at = contents[line];
    if (at >= 0 && keys < 0 && isDash(line)) {
      at = behindDash(line);
    }
    if (at < 0) {
      return NONE;
    }
    int column = at - lines.start(line);
    keys = keys < 0 ? column : keys;
    boolean found = column == keys && text.startsWith(KEY, at);
    return found && isBlankOrComment(at + KEY.length(), lines.end(line)) ? at : NONE;
  }

  private boolean isBlankOrComment(int from, int end) {
    int at = from;
    while (at < end && Line.isBlank(text.charAt(at))) {
      at++;
    }
    return at == end || text.charAt(at) == '#' && at > from;
  }

  /**
   * Cuts from a line on, which may be a comment before the first item.
   *
   * @return the line after the last item
   */
  private int cutItems(int from, int first) {
    int column = column(first);
    int start = from;
    int line = first + 1;
    while (line < contents.length && !endsList(line, column)) {
      if (contents[line] >= 0 && column(line) == column && isDash(line)) {
        items.add(new TextRange(lines.start(start), lines.start(line)));
        start = line;
      }
      line++;
    }
    int end = line < contents.length ? lines.start(line) : text.length();
    items.add(new TextRange(lines.start(start), end));
    return line;
  }

  /** Brackets are often closed further left than YAML allows. */
  private boolean endsList(int line, int column) {
    return contents[line] >= 0
        && column(line) <= column
        && !(column(line) == column && isDash(line))
        && "]}".indexOf(text.charAt(contents[line])) < 0;
  }

  /**
   * Whether no line of the last item is left of its keys: it may belong to the keys around the
   * list.
   */
  private boolean isOneLevel(int end, int column) {
    int inside = NONE;
    for (int line = lines.lineAt(items.get(items.size() - 1).start()); line < end; line++) {
      if (contents[line] >= 0 && inside < 0) {
        int behindDash = isDash(line) ? behindDash(line) : contents[line];
        inside = behindDash < 0 ? NONE : behindDash - lines.start(line);
      } else if (contents[line] >= 0 && column(line) > column && column(line) < inside) {
        return false;
      }
    }
    return true;
  }

  /** Offset of what follows a dash. */
  private int behindDash(int line) {
    int at = afterSpaces(contents[line] + 1);
    return at >= lines.end(line) || text.charAt(at) == '#' ? NONE : at;
  }

  /** Whether the key is not there twice. */
  private boolean isLastKey(int from) {
    for (int line = from; line < contents.length; line++) {
      if (keyOn(line) >= 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isDash(int line) {
    int at = contents[line];
    return text.charAt(at) == '-'
        && (at + 1 == text.length() || " \t\r\n".indexOf(text.charAt(at + 1)) >= 0);
  }

  private int column(int line) {
    return contents[line] - lines.start(line);
  }
}
