package dev.buddyls.text;

import dev.buddyls.text.TextChange.Position;

/**
 * A text that takes many changes, one after the other: a gap buffer of lines. A change costs what
 * it replaces and how far it is from the one before, so changes in the order of the text, or
 * against it, are linear together. For one thread.
 */
final class LineBuffer {

  /** Lines with their endings: those before the gap, the gap, those behind it. Never none. */
  private String[] lines;

  private int gapStart;
  private int gapEnd;

  LineBuffer(String text, LineIndex index) {
    fill(text, index);
  }

  private void fill(String text, LineIndex index) {
    lines = split(text, index);
    gapStart = lines.length;
    gapEnd = lines.length;
  }

  private static String[] split(String text, LineIndex index) {
    String[] split = new String[index.count()];
    for (int line = 0; line < split.length; line++) {
      int end = line + 1 < split.length ? index.start(line + 1) : text.length();
      split[line] = text.substring(index.start(line), end);
    }
    return split;
  }

  void apply(TextChange change) {
    if (change.span().isEmpty()) {
      fill(change.newText(), new LineIndex(change.newText()));
      return;
    }
    Position start = nearest(change.span().get().start());
    Position end = nearest(change.span().get().end());
    if (end.line() < start.line() || end.line() == start.line() && end.column() < start.column()) {
      end = start;
    }
    replace(start, end, change.newText());
  }

  private Position nearest(Position position) {
    if (position.line() < 0) {
      return new Position(0, 0);
    }
    if (position.line() >= count()) {
      return new Position(count() - 1, line(count() - 1).length());
    }
    String line = line(position.line());
    int length = LineEnds.end(line, 0);
    return new Position(position.line(), Math.min(Math.max(0, position.column()), length));
  }

  private void replace(Position start, Position end, String newText) {
    int first = start.line();
    String text =
        line(first).substring(0, start.column())
            + newText
            + line(end.line()).substring(end.column());
    if (first > 0 && text.startsWith("\n") && line(first - 1).endsWith("\r")) {
      first--;
      text = line(first) + text;
    }
    String[] changed = split(text, new LineIndex(text));
    // Behind the ending of a line that is not the last one, the next line already starts.
    int count = end.line() + 1 < count() ? changed.length - 1 : changed.length;
    moveGap(first);
    gapEnd += end.line() + 1 - first;
    widenGap(count);
    System.arraycopy(changed, 0, lines, gapStart, count);
    gapStart += count;
  }

  private int count() {
    return lines.length - (gapEnd - gapStart);
  }

  private String line(int line) {
    return lines[line < gapStart ? line : line + gapEnd - gapStart];
  }

  private void moveGap(int to) {
    int gap = gapEnd - gapStart;
    if (to < gapStart) {
      System.arraycopy(lines, to, lines, to + gap, gapStart - to);
    } else {
      System.arraycopy(lines, gapEnd, lines, gapStart, to - gapStart);
    }
    gapStart = to;
    gapEnd = to + gap;
  }

  private void widenGap(int least) {
    if (gapEnd - gapStart < least) {
      String[] wider = new String[lines.length + least + lines.length / 2];
      int end = wider.length - (lines.length - gapEnd);
      System.arraycopy(lines, 0, wider, 0, gapStart);
      System.arraycopy(lines, gapEnd, wider, end, lines.length - gapEnd);
      lines = wider;
      gapEnd = end;
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < count(); line++) {
      text.append(line(line));
    }
    return text.toString();
  }
}
