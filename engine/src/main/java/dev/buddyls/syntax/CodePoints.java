package dev.buddyls.syntax;

/** Turns the engine's code point indices into UTF-16 offsets. */
final class CodePoints {

  private final String text;
  private final int firstPair;
  private int knownIndex;
  private int knownOffset;

  CodePoints(String text) {
    this.text = text;
    int pair = 0;
    while (pair < text.length() && !Character.isHighSurrogate(text.charAt(pair))) {
      pair++;
    }
    this.firstPair = pair;
    this.knownIndex = pair;
    this.knownOffset = pair;
  }

  /** Indices mostly grow from call to call: the way from the last one is short. */
  int offset(int index) {
    if (index <= firstPair) {
      return index;
    }
    knownOffset = text.offsetByCodePoints(knownOffset, index - knownIndex);
    knownIndex = index;
    return knownOffset;
  }
}
