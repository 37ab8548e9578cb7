package dev.buddyls.syntax;

import java.util.List;
import java.util.Optional;

/** Which lines belong together, by their indentation alone. */
final class LineGroups {

  private final String text;

  LineGroups(String text) {
    this.text = text;
  }

  /** The lines from the first to the last that has content. */
  static List<Line> trim(List<Line> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && !lines.get(start).isContent()) {
      start++;
    }
    while (end > start && !lines.get(end - 1).isContent()) {
      end--;
    }
    return lines.subList(start, end);
  }

  /** The rest of an item's first line, at its own column, or at the one it should have. */
  Line afterDash(Line head) {
    int at = head.start() + 1;
    while (at < head.end() && Line.isBlank(text.charAt(at))) {
      at++;
    }
    Line rest = head.from(at);
    boolean spaced = at < head.end() && at > head.start() + 1;
    return spaced ? rest : rest.atColumn(head.column() + 2);
  }

  /**
   * Index after the last line of the item at {@code from}. A dash that is too deep to be an item of
   * this list, but cannot be anything else, is moved to {@code column}, in {@code lines}.
   */
  int endOfItem(List<Line> lines, int from, int column) {
    Line head = lines.get(from);
    boolean dash = head.isItem(text);
    Line rest = dash ? afterDash(head) : head;
    boolean scalar = dash && KeyLine.isBlockScalarHeader(rest.range().of(text));
    Line before = rest;
    for (int i = from + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isContent()) {
        continue;
      }
      if (line.column() <= head.column()) {
        return i;
      }
      if (dash && !scalar && line.isDash(text)) {
        if (line.column() < rest.column() && alike(rest, line)) {
          return i;
        }
        if (isComplete(before) && before.column() < line.column() && sameKey(rest, line)) {
          lines.set(i, line.atColumn(column));
          return i;
        }
      }
      before = line;
    }
    return lines.size();
  }

  /** Whether nothing deeper may follow: a key with its value, or an item that is a text. */
  boolean isComplete(Line line) {
    boolean dash = line.isDash(text);
    Line rest = dash ? afterDash(line) : line;
    return KeyLine.proper(text, rest)
        .map(key -> !key.hasNoValue(text) && !key.opensBlockScalar(text))
        .orElse(dash && rest.isContent() && !KeyLine.isBlockScalarHeader(rest.range().of(text)));
  }

  /** Whether a dash between two levels continues the list: its item must look like the others. */
  private boolean alike(Line item, Line dash) {
    boolean keyed = KeyLine.likely(text, item).filter(key -> key.colon() >= 0).isPresent();
    return keyed ? sameKey(item, dash) : KeyLine.proper(text, afterDash(dash)).isEmpty();
  }

  private boolean sameKey(Line item, Line dash) {
    Optional<String> key = KeyLine.proper(text, item).map(it -> it.key().of(text));
    return key.isPresent()
        && key.equals(KeyLine.proper(text, afterDash(dash)).map(it -> it.key().of(text)));
  }

  /** Index after the entries from {@code from} on whose keys are in the same column. */
  int endOfRun(List<Line> lines, int from, int column) {
    int i = from;
    do {
      i = endOfEntry(lines, i, column);
    } while (i < lines.size() && lines.get(i).column() == lines.get(from).column());
    return i;
  }

  /**
   * Index after the last line of the entry at {@code from}; its siblings are in the same column.
   */
  int endOfEntry(List<Line> lines, int from, int column) {
    Line head = lines.get(from);
    Optional<KeyLine> key = KeyLine.likely(text, head);
    if (head.isItem(text)) {
      return endOfList(lines, from + 1, head.column(), column);
    }
    if (key.isPresent() && key.get().opensBlockScalar(text)) {
      return endOfDeeper(lines, from + 1, head.column());
    }
    int flowEnd = endOfFlow(lines, from);
    if (flowEnd > from + 1) {
      return flowEnd;
    }
    boolean waits = key.isPresent() && key.get().hasNoValue(text);
    return endOfBody(lines, from + 1, head, column, waits);
  }

  private int endOfBody(List<Line> lines, int from, Line head, int column, boolean waits) {
    Line body = null;
    int bodyAt = from;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isContent()) {
        continue;
      }
      if (body == null && waits && line.column() == head.column() && line.isItem(text)) {
        return endOfList(lines, i + 1, line.column(), column);
      }
      boolean sibling = line.column() == column && !line.isDash(text);
      if (line.column() <= head.column() || sibling) {
        return i;
      }
      if (body == null) {
        body = line;
        bodyAt = i;
      } else if (line.column() < body.column() && line.isDash(text) != body.isDash(text)) {
        int meant = line.column() - 2;
        if (!body.isDash(text) || meant < head.column() || !hasDash(lines, i, meant)) {
          return i;
        }
        // The dash is deeper than the keys of its item; other dashes show where it belongs.
        body = body.atColumn(meant);
        lines.set(bodyAt, body);
        i = bodyAt - 1;
        body = null;
      }
    }
    return lines.size();
  }

  private boolean hasDash(List<Line> lines, int from, int column) {
    return lines.subList(from, lines.size()).stream()
        .anyMatch(line -> line.column() == column && line.isDash(text));
  }

  private int endOfDeeper(List<Line> lines, int from, int column) {
    int i = from;
    while (i < lines.size() && (!lines.get(i).isContent() || lines.get(i).column() > column)) {
      i++;
    }
    return i;
  }

  private int endOfList(List<Line> lines, int from, int column, int keys) {
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean dash = line.isItem(text);
      boolean inside =
          !line.isContent()
              || line.column() > column && (dash || line.column() != keys)
              || line.column() == column && dash;
      if (!inside) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * Index after the line that closes a bracket opened on the line at {@code from}, if the lines
   * between cannot be keys or items of their own; otherwise {@code from + 1}.
   */
  private int endOfFlow(List<Line> lines, int from) {
    Line head = lines.get(from);
    int depth = Brackets.depth(text, head.start(), head.end());
    for (int i = from + 1; depth > 0 && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!line.isContent()) {
        continue;
      }
      boolean closes = "]}".indexOf(text.charAt(line.start())) >= 0;
      if (!closes && line.column() <= head.column() || line.isDash(text)) {
        return from + 1;
      }
      depth += Brackets.depth(text, line.start(), line.end());
      if (depth <= 0) {
        return i + 1;
      }
    }
    return from + 1;
  }
}
