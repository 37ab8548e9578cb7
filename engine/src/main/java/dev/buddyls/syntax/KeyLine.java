package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.Optional;

/**
 * {@code key: value} read from one line, without looking at what the value is.
 *
 * @param key the key as written, quotes included
 * @param colon offset of the colon, or -1 where it is missing
 * @param value from the first to the last unit that is not white space; a comment is part of it
 * @param glued whether the space after the colon is missing
 */
record KeyLine(TextRange key, int colon, TextRange value, boolean glued) {

  /** A key with its colon, as YAML wants it. */
  static Optional<KeyLine> proper(String text, Line line) {
    if (!line.isContent() || "[]{},#&*!|>@`%".indexOf(text.charAt(line.start())) >= 0) {
      return Optional.empty();
    }
    char first = text.charAt(line.start());
    if (first == '"' || first == '\'') {
      int close = QuotedText.closing(text, line.start(), line.end());
      int colon = close < 0 ? -1 : skipBlanks(text, close + 1, line.end());
      return close >= 0 && isColon(text, colon, line.end())
          ? Optional.of(at(text, line, close + 1, colon, false))
          : Optional.empty();
    }
    for (int i = line.start(); i < line.end(); i++) {
      if (isColon(text, i, line.end())) {
        return i == line.start() ? Optional.empty() : Optional.of(at(text, line, i, i, false));
      }
      if (text.charAt(i) == '#' && Line.isBlank(text.charAt(i - 1))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Also a key whose colon, or the space after it, is missing. */
  static Optional<KeyLine> likely(String text, Line line) {
    Optional<KeyLine> proper = proper(text, line);
    if (proper.isPresent() || !line.isContent()) {
      return proper;
    }
    int end = line.start();
    while (end < line.end() && isWord(text.charAt(end))) {
      end++;
    }
    if (end == line.start()) {
      return Optional.empty();
    }
    if (end == line.end()) {
      return Optional.of(at(text, line, end, -1, false));
    }
    char next = text.charAt(end);
    if (next == ':' && !text.startsWith("//", end + 1)) {
      return Optional.of(at(text, line, end, end, true));
    }
    return Line.isBlank(next) ? Optional.of(at(text, line, end, -1, false)) : Optional.empty();
  }

  private static KeyLine at(String text, Line line, int keyEnd, int colon, boolean glued) {
    int trimmed = keyEnd;
    while (Line.isBlank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    int value = skipBlanks(text, Math.max(keyEnd, colon + 1), line.end());
    return new KeyLine(
        new TextRange(line.start(), trimmed), colon, new TextRange(value, line.end()), glued);
  }

  /** Whether nothing but anchor, tag and comment follows the colon. */
  boolean hasNoValue(String text) {
    return value.isEmpty()
        || text.charAt(value.start()) == '#'
        || properties(text).nothingFollows();
  }

  /** Anchor and tag before the value. */
  NodePropertyReader properties(String text) {
    return new NodePropertyReader(value.of(text), value.start(), 0, true);
  }

  /** Whether the value is the header of a block scalar, such as {@code |-}. */
  boolean opensBlockScalar(String text) {
    return isBlockScalarHeader(value.of(text));
  }

  static boolean isBlockScalarHeader(String value) {
    if (value.isEmpty() || value.charAt(0) != '|' && value.charAt(0) != '>') {
      return false;
    }
    String rest = value.substring(1);
    int i = 0;
    while (i < rest.length() && i < 2 && "+-123456789".indexOf(rest.charAt(i)) >= 0) {
      i++;
    }
    String after = rest.substring(i);
    return Whitespace.isBlank(after)
        || Line.isBlank(after.charAt(0)) && Whitespace.strip(after).startsWith("#");
  }

  private static boolean isColon(String text, int at, int end) {
    return at < end
        && text.charAt(at) == ':'
        && (at + 1 == end || Line.isBlank(text.charAt(at + 1)));
  }

  private static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && Line.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
