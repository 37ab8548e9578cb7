package dev.buddyls.text;

/**
 * The length that no name reaches: an action type, an image, a branch, an entry of a list. What
 * looks for a name that was meant, or reads a text of a small grammar, gives up beyond it, so that
 * neither its time nor its stack depends on what a document holds.
 */
public final class NameLength {

  private static final int LONGEST = 500;

  private NameLength() {}

  /** Whether a text is longer, in UTF-16 units, than any name. */
  public static boolean isExceeded(String text) {
    return text.length() > LONGEST;
  }
}
