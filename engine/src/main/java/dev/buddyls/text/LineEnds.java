package dev.buddyls.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the line around an offset begins and ends, found by looking from there: for single
 * questions about a text that has no {@link LineIndex}.
 */
public final class LineEnds {

  private LineEnds() {}

  /** Whether a unit ends a line. */
  public static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Offset of the first unit of the line that holds {@code offset}. */
  public static int start(String text, int offset) {
    int start = offset;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Offset after the last unit of the line that holds {@code offset}, without its ending. */
  public static int end(String text, int offset) {
    int end = offset;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Offset where the line after the one that holds {@code offset} begins, or the text's end. */
  public static int next(String text, int offset) {
    int end = end(text, offset);
    boolean crlf = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (crlf ? 2 : 1));
  }

  /** Offset after the last unit of the line before the one that holds {@code offset}, or 0. */
  public static int endOfPrevious(String text, int offset) {
    int start = start(text, offset);
    boolean crlf = start > 1 && text.startsWith("\r\n", start - 2);
    return Math.max(0, start - (crlf ? 2 : 1));
  }

  /** The lines of a text, without their endings; after the last ending there is no further line. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); start = next(text, start)) {
      lines.add(text.substring(start, end(text, start)));
    }
    return lines;
  }

  /** The line ending that lines put into a text should have: LF unless it has a CRLF. */
  public static String of(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** UTF-16 column of {@code offset} in its line. */
  public static int column(String text, int offset) {
    return offset - start(text, offset);
  }
}
