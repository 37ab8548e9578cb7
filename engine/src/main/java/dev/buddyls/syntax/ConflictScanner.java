package dev.buddyls.syntax;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the markers that git leaves in a text, one error a conflict. */
final class ConflictScanner {

  private static final Pattern MARKER = Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?|={7}");
  private static final int NONE = -1;

  private final String text;
  private final LineIndex lines;
  private final List<SyntaxError> errors;
  private final List<TextRange> conflicts = new ArrayList<>();
  private int ours = NONE;
  private int base = NONE;
  private int theirs = NONE;

  ConflictScanner(SourceText source, List<SyntaxError> errors) {
    this.text = source.text();
    this.lines = source.lines();
    this.errors = errors;
  }

  /** Whether a line, given without its ending, is a marker. */
  static boolean isMarker(String line) {
    return MARKER.matcher(line).matches();
  }

  /** Takes the next line if it is a marker. */
  boolean take(int line, int start) {
    int end = lines.end(line);
    if (end - start < 7
        || "<=>|".indexOf(text.charAt(start)) < 0
        || !isMarker(text.substring(start, end))) {
      return false;
    }
    char marker = text.charAt(start);
    if (marker == '<') {
      if (ours != NONE) {
        unfinished(start);
      }
      ours = line;
    } else if (ours == NONE) {
      stray(line);
    } else if (marker == '>') {
      finished(line);
    } else if (marker == '=') {
      theirs = line;
    } else {
      base = line;
    }
    return true;
  }

  /** All conflicts, after the last line. */
  List<TextRange> finish() {
    if (ours != NONE) {
      unfinished(text.length());
    }
    return List.copyOf(conflicts);
  }

  private void stray(int line) {
    errors.add(
        SyntaxError.of(
                lines.line(line),
                "A stray git conflict marker: remove this line.",
                "Remove this line",
                remove(line, line + 1))
            .kind(SyntaxError.ErrorKind.CONFLICT));
  }

  private void unfinished(int end) {
    conflict(end);
    reset();
  }

  private void finished(int end) {
    SyntaxError error = conflict(lines.end(end));
    if (theirs != NONE) {
      int oursEnd = base == NONE || base > theirs ? theirs : base;
      TextEdit head = remove(ours, ours + 1);
      TextEdit foot = remove(end, end + 1);
      errors.set(
          errors.size() - 1,
          error
              .repair("Keep ours", head, remove(oursEnd, end + 1))
              .repair("Keep theirs", remove(ours, theirs + 1), foot)
              .repair("Keep both", head, remove(oursEnd, theirs + 1), foot));
    }
    reset();
  }

  private SyntaxError conflict(int end) {
    conflicts.add(new TextRange(lines.start(ours), end));
    SyntaxError error =
        SyntaxError.of(
                lines.line(ours),
                "An unresolved git conflict: keep one side, and remove the marker lines.")
            .kind(SyntaxError.ErrorKind.CONFLICT);
    errors.add(error);
    return error;
  }

  private void reset() {
    ours = NONE;
    base = NONE;
    theirs = NONE;
  }

  private TextEdit remove(int from, int to) {
    int end = to < lines.count() ? lines.start(to) : text.length();
    return new TextEdit(new TextRange(lines.start(from), end), "");
  }
}
