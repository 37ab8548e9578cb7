package dev.buddyls.syntax;

import dev.buddyls.text.Placement;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is not YAML, in words for the person who wrote it.
 *
 * @param range where a person would point; relative to the chunk, like nodes
 * @param repairs what makes it YAML, where something is likely meant; the likeliest first
 */
public record SyntaxError(ErrorKind kind, TextRange range, String message, List<Repair> repairs) {

  /** The kinds of errors that readers distinguish. */
  public enum ErrorKind {
    /** A tab where indentation belongs. */
    TAB,
    /** Markers that git leaves in a conflict. */
    CONFLICT,
    OTHER
  }

  /** What to do about it; the edits are relative to the chunk. */
  public record Repair(String title, List<TextEdit> edits) {

    Repair shift(Placement placement) {
      return new Repair(title, edits.stream().map(edit -> edit.shift(placement)).toList());
    }
  }

  public SyntaxError shift(Placement placement) {
    return new SyntaxError(
        kind,
        range.shift(placement),
        message,
        repairs.stream().map(it -> it.shift(placement)).toList());
  }

  static SyntaxError of(TextRange range, String message) {
    return new SyntaxError(ErrorKind.OTHER, range, message, List.of());
  }

  static SyntaxError of(TextRange range, String message, String title, TextEdit... edits) {
    return of(range, message).repair(title, edits);
  }

  SyntaxError kind(ErrorKind other) {
    return new SyntaxError(other, range, message, repairs);
  }

  /** The same with one repair more. */
  SyntaxError repair(String title, TextEdit... edits) {
    List<Repair> all = new ArrayList<>(repairs);
    all.add(new Repair(title, List.of(edits)));
    return new SyntaxError(kind, range, message, List.copyOf(all));
  }
}
