package dev.buddyls.text;

import java.util.Optional;

/**
 * A change as an editor reports it: of several, each speaks of the text that the one before it
 * left.
 *
 * @param span what is replaced; empty for the whole text
 */
public record TextChange(Optional<Span> span, String newText) {

  /** A zero-based line and a UTF-16 column; one out of the text counts as the nearest in it. */
  public record Position(int line, int column) {}

  /** A half-open part of a text; empty if its end comes before its start. */
  public record Span(Position start, Position end) {}

  public static TextChange of(Position start, Position end, String newText) {
    return new TextChange(Optional.of(new Span(start, end)), newText);
  }

  public static TextChange ofAll(String newText) {
    return new TextChange(Optional.empty(), newText);
  }
}
