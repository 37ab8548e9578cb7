package dev.buddyls.syntax;

/** Finds the end of a quoted scalar. */
final class QuotedText {

  private QuotedText() {}

  /** Offset of the quote that closes the one at {@code open}, or -1 if none does before end. */
  static int closing(String text, int open, int end) {
    char quote = text.charAt(open);
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (quote == '"' && c == '\\') {
        i++;
      } else if (c == quote) {
        boolean doubled = quote == '\'' && i + 1 < end && text.charAt(i + 1) == quote;
        if (!doubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
