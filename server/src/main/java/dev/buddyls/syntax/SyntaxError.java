package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not YAML, in words for the person who wrote it.
 *
 * @param range where a person would point; relative to the block, like nodes
 * @param repair an edit that makes it YAML, where one is likely meant
 */
public record SyntaxError(TextRange range, String message, Optional<Repair> repair) {

  /** What to do about it; the edits are relative to the block. */
  public record Repair(String title, List<TextEdit> edits) {

    Repair shift(int by) {
      return new Repair(title, edits.stream().map(edit -> edit.shift(by)).toList());
    }
  }

  public SyntaxError shift(int by) {
    return new SyntaxError(range.shift(by), message, repair.map(it -> it.shift(by)));
  }

  static SyntaxError of(TextRange range, String message) {
    return new SyntaxError(range, message, Optional.empty());
  }

  static SyntaxError of(TextRange range, String message, String title, TextEdit... edits) {
    return new SyntaxError(range, message, Optional.of(new Repair(title, List.of(edits))));
  }
}
