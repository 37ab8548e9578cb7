package dev.buddyls.ide.completion;

import dev.buddyls.text.Whitespace;
import java.util.regex.Pattern;

/** Writes texts so that YAML reads them as just these texts. */
final class Quoting {

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~=<";

  /** What some reader of YAML takes for a flag, a number, a date or nothing. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "(?i)true|false|yes|no|on|off|y|n|null"
              + "|[-+]?[0-9][0-9_,.]*(e[-+]?[0-9]+)?|[-+]?\\.([0-9]+|inf|nan)"
              + "|0[xob][0-9a-f]+|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

  private Quoting() {}

  /** As a value on a line of its own key, or an item. */
  static String inBlock(String text) {
    return isPlain(text) ? text : "\"" + inQuotes(text, '"') + "\"";
  }

  /** As a value between brackets. */
  static String inFlow(String text) {
    boolean plain = isPlain(text) && text.chars().noneMatch(c -> ",[]{}".indexOf(c) >= 0);
    return plain ? text : "\"" + inQuotes(text, '"') + "\"";
  }

  /** As a part of a text in quotes. */
  static String inQuotes(String text, char quote) {
    return quote == '\''
        ? text.replace("'", "''")
        : text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static boolean isPlain(String text) {
    return !Whitespace.isBlank(text)
        && text.equals(Whitespace.strip(text))
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":")
        && !NO_TEXT.matcher(text).matches();
  }
}
