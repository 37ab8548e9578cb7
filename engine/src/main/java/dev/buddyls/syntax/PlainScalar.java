package dev.buddyls.syntax;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What readers of YAML take a text without quotes for. They disagree: those of YAML 1.1 know more
 * words for flags, and more forms of numbers, than those of YAML 1.2.
 */
public final class PlainScalar {

  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
  private static final Pattern FLAG = Pattern.compile("(?i)true|false|yes|no|on|off");
  private static final Pattern SOMETIMES_TRUE = Pattern.compile("y|Y|yes|Yes|YES|on|On|ON");
  private static final Pattern SOMETIMES_FALSE = Pattern.compile("n|N|no|No|NO|off|Off|OFF");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+(\\.\\d+)?");
  private static final Pattern WORD = Pattern.compile("(?i)" + FLAG.pattern() + "|y|n|null");

  /** Numbers and dates of all readers. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-+]?[0-9][0-9_,.]*(e[-+]?[0-9]+)?|[-+]?\\.([0-9]+|inf|nan)"
              + "|0[xob][0-9a-f]+|[0-9]+(:[0-9]+)+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*");

  private PlainScalar() {}

  /** Whether every reader takes a text for nothing at all. */
  public static boolean isNull(String text) {
    return NULLS.contains(text);
  }

  /** Whether a text is a word for true or false, in quotes or without them. */
  public static boolean isFlag(String text) {
    return FLAG.matcher(text).matches();
  }

  /** Whether a text is a number of the usual form, in quotes or without them. */
  public static boolean isNumber(String text) {
    return DECIMAL.matcher(text).matches();
  }

  /** The flag that some readers take a text for, while others read the text. */
  public static Optional<Boolean> ambiguousFlag(String text) {
    if (SOMETIMES_TRUE.matcher(text).matches()) {
      return Optional.of(true);
    }
    return SOMETIMES_FALSE.matcher(text).matches() ? Optional.of(false) : Optional.empty();
  }

  /** Whether no reader takes a text for a flag, a number, a date or nothing. */
  public static boolean isAlwaysText(String text) {
    return !WORD.matcher(text).matches() && !NUMBER.matcher(text).matches();
  }
}
