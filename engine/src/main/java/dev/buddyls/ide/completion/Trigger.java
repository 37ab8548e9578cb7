package dev.buddyls.ide.completion;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.Whitespace;
import java.util.List;

/** When completion starts by itself: after characters that something usually follows. */
public final class Trigger {

  /** The characters after which an editor should ask. */
  public static final List<String> TRIGGER_CHARACTERS = List.of(":", " ", "-", "$", "{", "/", "\n");

  private Trigger() {}

  /**
   * Whether a sign is a reason to propose something; most blanks are none.
   *
   * @param offset UTF-16 offset behind the sign
   */
  public static boolean asks(String sign, String text, int offset) {
    String before = text.substring(LineEnds.start(text, offset), offset);
    return switch (sign) {
      case " " -> before.matches(".*[:,\\[{-] ");
      case "-" -> before.matches("[ \t-]*");
      case "\n" -> Whitespace.isBlank(before);
      default -> true;
    };
  }
}
