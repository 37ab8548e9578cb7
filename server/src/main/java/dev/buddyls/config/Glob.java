package dev.buddyls.config;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern of paths: {@code *} stands for anything but a slash, {@code **} for any folders, {@code
 * ?} for one sign, {@code [a-z]} for one of some signs, {@code {a,b}} for one of some texts. A
 * backslash takes the sign behind it as it is. A slash at the start, {@code ./} there and a slash
 * at the end say nothing. Immutable.
 *
 * @param regex of the paths that fit; they have slashes
 */
public record Glob(String written, String regex) {

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it makes no sense; the message says why, as the end of a
   *     sentence, without a full stop
   */
  public static Glob of(String written) {
    String regex = new Reader(written.replaceFirst("^(\\./|/)", "").replaceFirst("/$", "")).regex();
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("a range between brackets runs backwards", e);
    }
    return new Glob(written, regex);
  }

  private static final class Reader {

    private final String text;
    private final StringBuilder regex = new StringBuilder();
    private int at;
    private boolean inBraces;

    Reader(String text) {
      this.text = text;
    }

    String regex() {
      while (at < text.length()) {
        next(text.charAt(at++));
      }
      if (inBraces) {
        throw new IllegalArgumentException("`{` has no `}`");
      }
      return regex.toString();
    }

    private void next(char c) {
      switch (c) {
        case '*' -> star();
        case '?' -> regex.append("[^/]");
        case '[' -> brackets();
        case '{' -> {
          if (inBraces) {
            throw new IllegalArgumentException("braces stand in braces");
          }
          braces(true, "(?:");
        }
        case '}' -> braces(false, inBraces ? ")" : "\\}");
        case ',' -> regex.append(inBraces ? '|' : ',');
        case '\\' -> {
          if (at == text.length()) {
            throw new IllegalArgumentException("nothing stands behind the backslash");
          }
          regex.append(literal(text.charAt(at++)));
        }
        default -> regex.append(literal(c));
      }
    }

    private void star() {
      boolean atStart = at == 1 || text.charAt(at - 2) == '/';
      if (!text.startsWith("*", at)) {
        regex.append("[^/]*");
      } else if (atStart && text.startsWith("/", at + 1)) {
        at += 2;
        regex.append("(?:.*/)?");
      } else {
        at++;
        regex.append(".*");
      }
    }

    private void brackets() {
      int end = text.indexOf(']', at + 1);
      if (end < 0) {
        throw new IllegalArgumentException("`[` has no `]`");
      }
      boolean negative = text.charAt(at) == '!';
      regex.append(negative ? "[^/" : "[");
      for (char c : text.substring(negative ? at + 1 : at, end).toCharArray()) {
        if (c == '/') {
          throw new IllegalArgumentException("a slash stands between brackets");
        }
        regex.append(c == '-' ? "-" : literal(c));
      }
      regex.append(']');
      at = end + 1;
    }

    private void braces(boolean open, String sign) {
      inBraces = open;
      regex.append(sign);
    }

    private static String literal(char c) {
      return Character.isLetterOrDigit(c) || c == '/' ? String.valueOf(c) : "\\" + c;
    }
  }
}
