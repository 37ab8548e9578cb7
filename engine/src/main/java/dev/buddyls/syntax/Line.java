package dev.buddyls.syntax;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line as recovery sees it.
 *
 * @param number zero-based line in the chunk
 * @param start offset of the first unit of content; after a dash for the rest of an item's line
 * @param end offset after the last unit that is not white space
 * @param column where the content starts; for indentation with tabs, where it is likely meant
 * @param kind what it holds
 * @param tab whether a tab is part of the indentation
 */
record Line(int number, int start, int end, int column, LineKind kind, boolean tab) {

  enum LineKind {
    BLANK,
    COMMENT,
    CONTENT
  }

  boolean isContent() {
    return kind == LineKind.CONTENT;
  }

  Line atColumn(int other) {
    return new Line(number, start, end, other, kind, tab);
  }

  /** The rest of the line from {@code offset} on. */
  Line from(int offset) {
    LineKind rest = offset >= end ? LineKind.BLANK : kind;
    return new Line(number, Math.min(offset, end), end, column + offset - start, rest, false);
  }

  TextRange range() {
    return new TextRange(start, end);
  }

  /** Whether the line is {@code -} or starts with {@code - }. */
  boolean isDash(String text) {
    return isContent()
        && text.charAt(start) == '-'
        && (start + 1 == end || isBlank(text.charAt(start + 1)));
  }

  /** {@code -"x"} or {@code -key: v}: an item whose space is missing. */
  boolean isGluedDash(String text) {
    if (!isContent() || text.charAt(start) != '-' || start + 1 == end) {
      return false;
    }
    char next = text.charAt(start + 1);
    return next == '"'
        || next == '\''
        || Character.isLetter(next) && text.substring(start, end).contains(":");
  }

  /** Whether a list item starts here, with or without the space after its dash. */
  boolean isItem(String text) {
    return isDash(text) || isGluedDash(text);
  }

  static List<Line> scan(String text) {
    LineIndex index = new LineIndex(text);
    List<Line> lines = new ArrayList<>(index.count());
    for (int number = 0; number < index.count(); number++) {
      lines.add(line(text, number, index.start(number), index.end(number)));
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).tab()) {
        lines.set(i, lines.get(i).atColumn(meantColumn(text, lines, i)));
      }
    }
    return lines;
  }

  private static Line line(String text, int number, int lineStart, int lineEnd) {
    int start = lineStart;
    boolean tab = false;
    while (start < lineEnd && isBlank(text.charAt(start))) {
      tab |= text.charAt(start) == '\t';
      start++;
    }
    int end = lineEnd;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    LineKind kind =
        start == end
            ? LineKind.BLANK
            : text.charAt(start) == '#' ? LineKind.COMMENT : LineKind.CONTENT;
    return new Line(number, start, end, start - lineStart, kind, tab && kind == LineKind.CONTENT);
  }

  /**
   * A tab may stand for any number of spaces. The likely one puts the line where a neighbour is,
   * including the key after a dash; or else between two neighbours in one column, or two, but never
   * left of both.
   */
  private static int meantColumn(String text, List<Line> lines, int at) {
    Line line = lines.get(at);
    Optional<Line> above = neighbour(lines, at, -1);
    Optional<Line> below = neighbour(lines, at, 1);
    boolean dash = line.isDash(text);
    int before = above.map(it -> dash ? it.column() : keyColumn(text, it)).orElse(-1);
    int after = below.map(Line::column).orElse(-1);
    if (!dash && before == after && above.filter(it -> it.column() < before).isPresent()) {
      return before;
    }
    int first = dash && hasKey(text, line) ? after - 2 : before;
    for (int neighbour : new int[] {first, before, after}) {
      for (int width : new int[] {2, 4, 8}) {
        if (expanded(text, line, width) == neighbour) {
          return neighbour;
        }
      }
    }
    boolean alike = above.filter(it -> it.isDash(text) == dash).isPresent();
    int likely = expanded(text, line, 2);
    return before == after && alike || !dash && likely < Math.min(before, after)
        ? above.filter(it -> it.isDash(text) && !hasKey(text, it)).isPresent() ? after : before
        : likely;
  }

  /** Where the key on a line starts, after a dash or not. */
  private static int keyColumn(String text, Line line) {
    return line.isDash(text) && hasKey(text, line)
        ? new LineGroups(text).afterDash(line).column()
        : line.column();
  }

  private static boolean hasKey(String text, Line dash) {
    Line rest = dash.from(Math.min(dash.end(), dash.start() + 2));
    return KeyLine.proper(text, rest).isPresent();
  }

  /** The next line in a direction that holds something and is indented with spaces. */
  private static Optional<Line> neighbour(List<Line> lines, int at, int step) {
    int i = at + step;
    while (i >= 0 && i < lines.size() && (!lines.get(i).isContent() || lines.get(i).tab())) {
      i += step;
    }
    return i < 0 || i >= lines.size() ? Optional.empty() : Optional.of(lines.get(i));
  }

  private static int expanded(String text, Line line, int width) {
    int column = 0;
    for (int i = line.start() - line.column(); i < line.start(); i++) {
      column = text.charAt(i) == '\t' ? (column / width + 1) * width : column + 1;
    }
    return column;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
