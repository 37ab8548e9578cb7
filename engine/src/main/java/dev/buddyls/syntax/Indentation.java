package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Edits that move lines to the column where they belong. */
final class Indentation {

  private final String text;
  private final LineGroups segments;

  Indentation(String text) {
    this.text = text;
    this.segments = new LineGroups(text);
  }

  /** Column of the first content in the text, wherever recovery believes it is meant to be. */
  int column(Line line) {
    return line.start() - lineStart(line.start());
  }

  /** Column where a node starts. */
  int column(Node node) {
    return node.range().start() - lineStart(node.range().start());
  }

  int lineStart(int offset) {
    return LineEnds.start(text, offset);
  }

  /** Moves an item or an entry, together with the lines below that would not fit otherwise. */
  List<TextEdit> move(List<Line> lines, int column) {
    int by = column - column(lines.get(0));
    return shift(movesAlone(lines, column) ? lines.subList(0, 1) : lines, by);
  }

  /** The first of the lines, at the column where the lines below it fit. */
  Line placed(List<Line> lines, int column) {
    Line head = lines.get(0);
    int written = column(head);
    if (head.tab() || written == column || !isFirstOfLine(head)) {
      return head;
    }
    return head.atColumn(movesAlone(lines, column) ? column : written);
  }

  boolean isFirstOfLine(Line line) {
    return Whitespace.isBlank(text.substring(lineStart(line.start()), line.start()));
  }

  /** Whether the lines below the first fit when it alone moves. */
  private boolean movesAlone(List<Line> lines, int column) {
    Line head = lines.get(0);
    return lowest(lines.subList(1, lines.size()))
        .filter(lowest -> !fitsBelow(head, column - column(head), lowest))
        .isEmpty();
  }

  static Optional<Line> lowest(List<Line> lines) {
    return lines.stream().filter(Line::isContent).min(Comparator.comparingInt(Line::column));
  }

  /** Whether a line that stays where it is still belongs to {@code head} when that has moved. */
  private boolean fitsBelow(Line head, int by, Line lowest) {
    boolean item = head.isItem(text);
    int content = item ? segments.afterDash(head).column() - head.column() : 0;
    int before = column(head) + content;
    int after = before + by;
    int column = column(lowest);
    return column > Math.max(before, after) || column == after && (item || lowest.isItem(text));
  }

  /** Moves all lines that hold something; indentation with tabs is left to its own repair. */
  List<TextEdit> shift(List<Line> lines, int by) {
    List<TextEdit> edits = new ArrayList<>();
    for (Line line : lines) {
      int start = lineStart(line.start());
      int removed = Math.min(line.start() - start, Math.max(0, -by));
      if (line.kind() != Line.LineKind.BLANK && !line.tab()) {
        edits.add(new TextEdit(new TextRange(start, start + removed), " ".repeat(Math.max(0, by))));
      }
    }
    return edits;
  }
}
