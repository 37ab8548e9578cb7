package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import java.util.List;

/**
 * A piece of a file that is read on its own. Everything in it is a pure function of its kind and
 * text: equal text, equal chunk, wherever it stands. Immutable.
 *
 * @param text whole lines, line endings included
 * @param root a list of one item for {@link Kind#ITEM}; any node for {@link Kind#DOCUMENT}; missing
 *     for {@link Kind#TRIVIA}
 * @param comments ranges of comments, from {@code #} to the end of the line
 */
public record Chunk(
    Kind kind, String text, Node root, List<SyntaxError> errors, List<TextRange> comments) {

  public enum Kind {
    /** Lines without content: comments and blank lines before the first item, {@code ---}. */
    TRIVIA,
    /** One item of the root list, with the comments that follow it. */
    ITEM,
    /** A whole document whose root is no list. */
    DOCUMENT
  }
}
