package dev.buddyls.text;

import java.util.Base64;
import java.util.Optional;

/**
 * Base64 as files have it: in the usual alphabet or the one for URLs, on one line or several, with
 * its padding or without.
 */
public final class Base64Text {

  private Base64Text() {}

  /** The bytes that a text stands for; empty where it is not Base64. */
  public static Optional<byte[]> decode(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    int padding = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=') {
        padding++;
      } else if (isDigit(c) && padding == 0) {
        digits.append(c == '-' ? '+' : c == '_' ? '/' : c);
      } else if (!Character.isWhitespace(c)) {
        return Optional.empty();
      }
    }
    return padding > 2 || digits.length() % 4 == 1
        ? Optional.empty()
        : Optional.of(Base64.getDecoder().decode(digits.toString()));
  }

  private static boolean isDigit(char c) {
    return 'A' <= c && c <= 'Z'
        || 'a' <= c && c <= 'z'
        || '0' <= c && c <= '9'
        || "+/-_".indexOf(c) >= 0;
  }
}
