package dev.buddyls.text;

/**
 * A half-open range of a text.
 *
 * @param start UTF-16 offset of the first unit
 * @param end UTF-16 offset after the last unit, never before {@code start}
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a range: " + start + ".." + end);
    }
  }

  /** The empty range at {@code offset}. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether a cursor at {@code offset} touches the range: both ends count. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one position; an empty range counts as its position. */
  public boolean overlaps(TextRange other) {
    return start <= other.end && other.start <= end;
  }

  public TextRange shift(int by) {
    return by == 0 ? this : new TextRange(start + by, end + by);
  }

  /** The same text where the part that holds it is placed. */
  public TextRange shift(Placement placement) {
    return new TextRange(placement.of(start), placement.of(end));
  }

  /** The smallest range that holds both. */
  public TextRange cover(TextRange other) {
    return new TextRange(Math.min(start, other.start), Math.max(end, other.end));
  }

  public String of(String text) {
    return text.substring(start, end);
  }
}
