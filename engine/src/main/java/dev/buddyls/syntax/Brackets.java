package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Counts the brackets of flow style, without those in quotes and comments. */
final class Brackets {

  private Brackets() {}

  /** Brackets opened less brackets closed between two offsets of one line. */
  static int depth(String text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      i = skip(text, i, end);
      if (i < end) {
        depth +=
            switch (text.charAt(i)) {
              case '[', '{' -> opens(text, start, i) ? 1 : 0;
              case ']', '}' -> -1;
              default -> 0;
            };
      }
    }
    return depth;
  }

  /** What must follow for every bracket to be closed, innermost first. */
  static String missing(String text, int start, int end) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = start; i < end; i++) {
      i = skip(text, i, end);
      if (i >= end) {
        break;
      }
      switch (text.charAt(i)) {
        case '[' -> open.push(']');
        case '{' -> open.push('}');
        case ']', '}' -> open.poll();
        default -> {}
      }
    }
    StringBuilder result = new StringBuilder();
    open.forEach(result::append);
    return result.toString();
  }

  /** The change of the first bracket that closes what another one opened. */
  static Optional<TextEdit> swap(String text, TextRange range) {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = range.start(); i < range.end(); i++) {
      i = skip(text, i, range.end());
      if (i >= range.end()) {
        break;
      }
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        open.push(c == '[' ? ']' : '}');
      } else if ((c == ']' || c == '}') && !open.isEmpty() && open.pop() != c) {
        String meant = c == ']' ? "}" : "]";
        return Optional.of(new TextEdit(new TextRange(i, i + 1), meant));
      }
    }
    return Optional.empty();
  }

  private static boolean opens(String text, int start, int at) {
    return at == start || " \t,[{:".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Offset of the next unit that counts, from {@code at} on: behind quotes and comments. */
  private static int skip(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      int close = QuotedText.closing(text, at, end);
      return close < 0 ? at : close;
    }
    boolean comment = c == '#' && at > 0 && Character.isWhitespace(text.charAt(at - 1));
    return comment ? end : at;
  }
}
