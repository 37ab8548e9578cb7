package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what recovery stumbles over: one error a line, one for a run of tabs. */
final class ErrorCollector {

  private final String text;
  private final Indentation indentation;
  private final List<SyntaxError> errors = new ArrayList<>();
  private final Set<Integer> reported = new HashSet<>();
  private final SortedMap<Integer, Line> tabs = new TreeMap<>();

  ErrorCollector(String text) {
    this.text = text;
    this.indentation = new Indentation(text);
  }

  void add(SyntaxError error) {
    if (reported.add(indentation.lineStart(error.range().start()))) {
      errors.add(error);
    }
  }

  /** Whether something was said about the line where a node starts. */
  boolean knows(Node node) {
    return reported.contains(indentation.lineStart(node.range().start()));
  }

  void addAll(List<SyntaxError> more) {
    more.forEach(this::add);
  }

  /** Notes a line if its indentation holds a tab. */
  void tab(Line line) {
    if (line.tab()) {
      reported.add(indentation.lineStart(line.start()));
      tabs.put(line.number(), line);
    }
  }

  /** Reports an item or entry that is not at the column of its siblings. */
  void misaligned(List<Line> lines, int column, String what) {
    Line head = lines.get(0);
    if (head.tab()) {
      return;
    }
    if (head.column() != column) {
      String side = head.column() < column ? "too little" : "too much";
      String others = ": the others start in column " + (column + 1) + ".";
      misplaced(lines, column, "This " + what + " is indented " + side + others);
    } else if (indentation.column(head) != column && indentation.isFirstOfLine(head)) {
      String others = " the others of its list, which start in column " + (column + 1) + ".";
      misplaced(lines, column, "This " + what + " is indented deeper than" + others);
    }
  }

  void misplaced(List<Line> lines, int column, String message) {
    move(lines.get(0), message, column, indentation.move(lines, column));
  }

  /** Reports lines that are deeper than a key whose value is complete. */
  void deeper(List<Line> lines) {
    Line first = lines.get(0);
    int meant = columnBefore(indentation.lineStart(first.start()));
    String message =
        "This line is indented deeper than the keys above it, but the key above already has"
            + " its value.";
    move(first, message, meant, indentation.shift(lines, meant - indentation.column(first)));
  }

  private void move(Line line, String message, int column, List<TextEdit> edits) {
    String title = "Move it to column " + (column + 1);
    add(SyntaxError.of(line.range(), message, title, edits.toArray(TextEdit[]::new)));
  }

  /** Reports a dash without spaces; {@code aligned} lines must move with what follows it. */
  void gluedDash(Line head, int spaces, List<Line> aligned) {
    TextRange dash = new TextRange(head.start(), head.start() + 1);
    List<TextEdit> edits = new ArrayList<>(indentation.shift(aligned, 1));
    edits.add(TextEdit.insert(dash.end(), " ".repeat(spaces)));
    add(
        SyntaxError.of(
            dash,
            "A list item needs a space after the dash.",
            "Insert a space after the dash",
            edits.toArray(TextEdit[]::new)));
  }

  /** Column of the key on the last line with content before {@code lineStart}. */
  private int columnBefore(int lineStart) {
    int end = lineStart;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = indentation.lineStart(end);
    int at = start;
    while (at < end && (Line.isBlank(text.charAt(at)) || isDashAt(at, end))) {
      at++;
    }
    return at - start;
  }

  private boolean isDashAt(int at, int end) {
    return text.charAt(at) == '-' && at + 1 < end && text.charAt(at + 1) == ' ';
  }

  /** All errors; where nothing was found, the engine's own. */
  List<SyntaxError> all(ChunkParser.Failed failed) {
    addTabs();
    if (errors.isEmpty()) {
      errors.add(ErrorExplainer.explain(text, failed));
    }
    return errors;
  }

  private void addTabs() {
    List<Line> lines = List.copyOf(tabs.values());
    int i = 0;
    while (i < lines.size()) {
      int next = i + 1;
      while (next < lines.size() && lines.get(next).number() == lines.get(i).number() + next - i) {
        next++;
      }
      errors.add(tabs(lines.subList(i, next)));
      i = next;
    }
  }

  private SyntaxError tabs(List<Line> run) {
    List<TextEdit> edits = new ArrayList<>();
    for (Line line : run) {
      TextRange before = new TextRange(indentation.lineStart(line.start()), line.start());
      edits.add(new TextEdit(before, " ".repeat(line.column())));
    }
    return SyntaxError.of(
            edits.get(0).range(),
            "YAML is indented with spaces, never with tabs.",
            run.size() == 1 ? "Indent with spaces" : "Indent these lines with spaces",
            edits.toArray(TextEdit[]::new))
        .kind(SyntaxError.ErrorKind.TAB);
  }
}
