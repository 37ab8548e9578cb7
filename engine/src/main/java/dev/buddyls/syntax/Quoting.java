package dev.buddyls.syntax;

import dev.buddyls.text.Whitespace;

/** Writes texts so that YAML reads them as just these texts. */
public final class Quoting {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~=<";

  private Quoting() {}

  /** As a value on a line of its own key, or an item. */
  public static String inBlock(String text) {
    return isPlain(text) ? text : doubleQuoted(text);
  }

  /** As a value between brackets. */
  public static String inFlow(String text) {
    boolean plain = isPlain(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
    return plain ? text : doubleQuoted(text);
  }

  /** In double quotes, on one line, whatever it holds. */
  public static String doubleQuoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars().forEach(c -> escape((char) c, out));
    return out.append('"').toString();
  }

  /** As a part of a text in quotes; line breaks stay, and YAML folds them. */
  public static String inQuotes(String text, char quote) {
    return quote == '\''
        ? text.replace("'", "''")
        : text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        if (isUnprintable(c)) {
          out.append(String.format("\\u%04X", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }

  private static boolean isUnprintable(char c) {
    return c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }

  private static boolean isPlain(String text) {
    return !Whitespace.isBlank(text)
        && text.equals(Whitespace.strip(text))
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && PlainScalar.isAlwaysText(text);
  }
}
