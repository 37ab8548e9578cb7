package dev.buddyls.text;

/**
 * Where the text of a part is in the text around it: {@code offset} units further on, and what is
 * at {@code gap} or after it another {@code length} units, as something else is written in between
 * there.
 *
 * @param offset UTF-16 offset of the part's first unit
 * @param gap UTF-16 offset in the part
 * @param length UTF-16 length of what is written at the gap; 0 where there is none
 */
public record Placement(int offset, int gap, int length) {

  /** A part in one piece. */
  public static Placement at(int offset) {
    return new Placement(offset, 0, 0);
  }

  /** A part that starts where the text around it does. */
  public static Placement around(TextRange gap) {
    return new Placement(0, gap.start(), gap.length());
  }

  /** The offset in the text around the part that {@code offsetInPart} stands for. */
  public int of(int offsetInPart) {
    return offset + offsetInPart + (offsetInPart >= gap ? length : 0);
  }

  /** The placement in a text that holds the text around the part at {@code by}. */
  public Placement shift(int by) {
    return by == 0 ? this : new Placement(offset + by, gap, length);
  }
}
