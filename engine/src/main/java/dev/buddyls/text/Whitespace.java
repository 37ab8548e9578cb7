package dev.buddyls.text;

/**
 * White space as {@link Character#isWhitespace(char)} knows it. {@link String#isBlank()} depends on
 * the platform: compiled to JavaScript it knows nothing but spaces.
 */
public final class Whitespace {

  private Whitespace() {}

  /** Whether a text is empty or holds nothing but white space. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
