package dev.buddyls.text;

import java.util.Comparator;
import java.util.List;

/** Replaces {@code range} of a text by {@code newText}; an empty range inserts. */
public record TextEdit(TextRange range, String newText) {

  public static TextEdit insert(int offset, String newText) {
    return new TextEdit(TextRange.at(offset), newText);
  }

  public TextEdit shift(int by) {
    return new TextEdit(range.shift(by), newText);
  }

  public TextEdit shift(Placement placement) {
    return new TextEdit(range.shift(placement), newText);
  }

  /**
   * Applies edits that all speak of the same text.
   *
   * @throws IllegalArgumentException if two of them overlap
   */
  public static String applyAll(String text, List<TextEdit> edits) {
    List<TextEdit> sorted =
        edits.stream().sorted(Comparator.comparingInt(edit -> edit.range().start())).toList();
    StringBuilder result = new StringBuilder(text.length() + 64);
    int done = 0;
    for (TextEdit edit : sorted) {
      if (edit.range().start() < done) {
        throw new IllegalArgumentException("edits overlap at offset " + edit.range().start());
      }
      result.append(text, done, edit.range().start()).append(edit.newText());
      done = edit.range().end();
    }
    return result.append(text, done, text.length()).toString();
  }
}
