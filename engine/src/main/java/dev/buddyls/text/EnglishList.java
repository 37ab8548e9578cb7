package dev.buddyls.text;

import java.util.List;

/** Several words as one part of a sentence. */
public final class EnglishList {

  private EnglishList() {}

  /** {@code A, B and C}; empty for no words. */
  public static String and(List<String> words) {
    return joined(words, " and ");
  }

  /** {@code A, B or C}; empty for no words. */
  public static String or(List<String> words) {
    return joined(words, " or ");
  }

  private static String joined(List<String> words, String last) {
    int rest = words.size() - 1;
    return rest < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, rest)) + last + words.get(rest);
  }
}
