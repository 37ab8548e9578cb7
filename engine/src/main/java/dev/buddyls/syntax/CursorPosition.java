package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import java.util.List;

/**
 * What is at a cursor: every kind of place that a person can ask about. Computed once per request;
 * ranges are relative to the chunk, like nodes.
 */
public sealed interface CursorPosition {

  /** In a comment. */
  record InComment() implements CursorPosition {}

  /** In a key, or at its end; the key may lack its colon, or be missing between braces. */
  record InKey(Node.Mapping owner, Node.Entry entry) implements CursorPosition {}

  /**
   * Where the value of an entry is, or belongs.
   *
   * @param replace the scalar there without its quotes; empty at the cursor where there is none
   */
  record InValue(Node.Mapping owner, Node.Entry entry, TextRange replace)
      implements CursorPosition {}

  /**
   * In a list item that is a scalar, or behind a dash that has nothing yet.
   *
   * @param replace the scalar there without its quotes; empty at the cursor where there is none
   */
  record InItem(Node.Sequence owner, Node.Item item, TextRange replace) implements CursorPosition {}

  /**
   * On a line without content, or behind the dash of an item that starts on a later line.
   *
   * @param column of the cursor
   * @param levels what is open there, the outermost first
   */
  record OnBlankLine(int column, List<InsertionLevel> levels) implements CursorPosition {}

  /** Nowhere of interest. */
  record Elsewhere() implements CursorPosition {}

  /** A mapping, a list or a key without a value that a new line could continue. */
  sealed interface InsertionLevel {
    int column();

    /** Whether a new line at {@code column} continues it. */
    default boolean takes(int column) {
      return column == column();
    }
  }

  /** Keys of {@code mapping} are at {@code column}. */
  record KeyLevel(Node.Mapping mapping, int column) implements InsertionLevel {}

  /** Dashes of {@code list} are at {@code column}. */
  record ItemLevel(Node.Sequence list, int column) implements InsertionLevel {}

  /** The key of {@code entry} is at {@code column} and waits for its value below. */
  record WaitingLevel(Node.Mapping owner, Node.Entry entry, int column) implements InsertionLevel {
    @Override
    public boolean takes(int at) {
      return at >= column;
    }
  }

  /** The text of a block scalar goes on at the columns behind {@code column}. */
  record TextLevel(int column) implements InsertionLevel {
    @Override
    public boolean takes(int at) {
      return at > column;
    }
  }

  /**
   * @param offset UTF-16 offset in the chunk; both ends of the chunk are inside
   */
  static CursorPosition at(Chunk chunk, int offset) {
    return new CursorFinder(chunk.text(), offset).find(chunk);
  }
}
