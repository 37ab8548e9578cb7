package dev.buddyls.text;

/**
 * White space as {@link Character#isWhitespace(char)} knows it. The methods of {@link String}
 * depend on the platform: compiled to JavaScript, {@code isBlank} knows nothing but spaces, and
 * {@code strip} takes a byte order mark.
 */
public final class Whitespace {

  private Whitespace() {}

  /** Whether a text is empty or holds nothing but white space. */
  public static boolean isBlank(String text) {
    return start(text) == text.length();
  }

  /** The text without the white space at its start and end. */
  public static String strip(String text) {
    return stripTrailing(stripLeading(text));
  }

  public static String stripLeading(String text) {
    return text.substring(start(text));
  }

  public static String stripTrailing(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  /** Offset of the first unit that is not white space, or the text's end. */
  private static int start(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
