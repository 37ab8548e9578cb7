package dev.buddyls.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin. A line ends at LF, CRLF or a lone CR, as in the protocol and in
 * YAML; other Unicode line separators are text.
 */
public final class LineIndex {

  private final String text;
  private final int[] starts;

  public LineIndex(String text) {
    this.text = text;
    this.starts = findStarts(text);
  }

  private static int[] findStarts(String text) {
    int[] starts = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!LineEnds.isBreak(c)) {
        continue;
      }
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        i++;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** Number of lines; a text that ends with a line ending has an empty last line. */
  public int count() {
    return starts.length;
  }

  /** Zero-based line that holds {@code offset}; offsets out of the text count as its ends. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, Math.max(0, offset));
    return found >= 0 ? found : -found - 2;
  }

  /** Offset of the first unit of {@code line}, which must exist. */
  public int start(int line) {
    return starts[line];
  }

  /** Offset after the last unit of {@code line}, its line ending not included. */
  public int end(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] : text.length();
    while (end > starts[line] && LineEnds.isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The line without its ending. */
  public TextRange line(int line) {
    return new TextRange(start(line), end(line));
  }

  /** UTF-16 column of {@code offset} in its line. */
  public int column(int offset) {
    return offset - starts[lineAt(offset)];
  }

  /**
   * Offset of a position; a line or column that the text does not have counts as the nearest one
   * that it has.
   */
  public int offset(int line, int column) {
    if (line < 0) {
      return 0;
    }
    if (line >= starts.length) {
      return text.length();
    }
    int length = end(line) - starts[line];
    return starts[line] + Math.min(Math.max(0, column), length);
  }

  /** The range between two positions; empty at the first if the second comes before it. */
  TextRange range(TextChange.Span span) {
    int start = offset(span.start().line(), span.start().column());
    int end = offset(span.end().line(), span.end().column());
    return new TextRange(start, Math.max(start, end));
  }
}
