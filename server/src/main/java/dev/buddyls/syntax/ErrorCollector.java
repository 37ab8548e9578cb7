package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what recovery stumbles over: one error a line, one for a run of tabs. */
final class ErrorCollector {

  private final String text;
  private final List<SyntaxError> errors = new ArrayList<>();
  private final Set<Integer> reported = new HashSet<>();
  private final List<Line> tabs = new ArrayList<>();

  ErrorCollector(String text) {
    this.text = text;
  }

  void add(SyntaxError error) {
    if (reported.add(lineStart(error.range().start()))) {
      errors.add(error);
    }
  }

  void addAll(List<SyntaxError> more) {
    more.forEach(this::add);
  }

  /** Notes a line if its indentation holds a tab. */
  void tab(Line line) {
    if (line.tab()) {
      reported.add(lineStart(line.start()));
      tabs.add(line);
    }
  }

  /** Reports a line that does not stand at the column of its siblings. */
  void misaligned(Line line, int column, String what) {
    if (line.column() != column && !line.tab()) {
      String side = line.column() < column ? "too little" : "too much";
      misplaced(
          line,
          column,
          "This "
              + what
              + " is indented "
              + side
              + ": the others start in column "
              + (column + 1)
              + ".");
    } else if (line.start() - lineStart(line.start()) != column
        && !line.tab()
        && isFirstOfLine(line)) {
      misplaced(
          line,
          column,
          "This "
              + what
              + " stands deeper than the others of its list, which start in column "
              + (column + 1)
              + ".");
    }
  }

  void misplaced(Line line, int column, String message) {
    int start = lineStart(line.start());
    add(
        SyntaxError.of(
            line.range(),
            message,
            "Move it to column " + (column + 1),
            new TextEdit(new TextRange(start, line.start()), " ".repeat(column))));
  }

  /** Reports lines that stand deeper than a key whose value is complete. */
  void deeper(Line first, List<Line> lines) {
    int firstStart = lineStart(first.start());
    int meant = columnBefore(firstStart);
    int by = first.start() - firstStart - meant;
    List<TextEdit> edits = new ArrayList<>();
    for (Line line : lines) {
      int start = lineStart(line.start());
      if (line.isContent() && by > 0 && line.start() - start >= by && !line.tab()) {
        edits.add(new TextEdit(new TextRange(start, start + by), ""));
      }
    }
    add(
        SyntaxError.of(
            first.range(),
            "This line is indented deeper than the keys above it, but the key above already has"
                + " its value.",
            "Move it to column " + (meant + 1),
            edits.toArray(TextEdit[]::new)));
  }

  /** Column of the key on the last line with content before {@code lineStart}. */
  private int columnBefore(int lineStart) {
    int end = lineStart;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = lineStart(end);
    int at = start;
    while (at < end && (Line.isBlank(text.charAt(at)) || isDashAt(at, end))) {
      at++;
    }
    return at - start;
  }

  private boolean isDashAt(int at, int end) {
    return text.charAt(at) == '-' && at + 1 < end && text.charAt(at + 1) == ' ';
  }

  private boolean isFirstOfLine(Line line) {
    return text.substring(lineStart(line.start()), line.start()).isBlank();
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /** All errors; where nothing was found, the engine's own. */
  List<SyntaxError> all(BlockParser.Failed failed) {
    addTabs();
    if (errors.isEmpty()) {
      errors.add(ErrorExplainer.explain(text, failed));
    }
    return errors;
  }

  private void addTabs() {
    int i = 0;
    while (i < tabs.size()) {
      int next = i + 1;
      while (next < tabs.size() && tabs.get(next).number() == tabs.get(next - 1).number() + 1) {
        next++;
      }
      List<Line> run = tabs.subList(i, next);
      Line first = run.get(0);
      TextEdit[] edits =
          run.stream()
              .map(
                  line ->
                      new TextEdit(
                          new TextRange(lineStart(line.start()), line.start()),
                          " ".repeat(line.column())))
              .toArray(TextEdit[]::new);
      errors.add(
          SyntaxError.of(
              new TextRange(lineStart(first.start()), first.start()),
              "YAML is indented with spaces, never with tabs.",
              run.size() == 1 ? "Indent with spaces" : "Indent these lines with spaces",
              edits));
      i = next;
    }
  }
}
