package dev.buddyls.ide.completion;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * The chunk at a cursor, read without the word that is being typed there, alone on its line or
 * behind dashes: so that what is not finished yet breaks nothing around it. Blanks take the place
 * of the word, so that all offsets stay as they are in the document.
 *
 * @param cursor in that chunk, at the start of the word
 * @param word relative to the chunk; empty at the cursor where no such word is being typed
 * @param colon where a key before the word lacks its colon: this chunk has one there
 */
record SpeculativeChunk(Cursor cursor, TextRange word, Optional<Integer> colon) {

  static SpeculativeChunk at(Cursor cursor) {
    String text = cursor.document().source().text();
    int offset = cursor.inDocument(cursor.offset());
    int end = LineEnds.end(text, offset);
    int start = afterDashes(text, LineEnds.start(text, offset), end);
    TextRange first = new TextRange(start, endOfWord(text, start, end));
    TextRange second = word(text, first.end(), end);
    if (first.isEmpty() || offset < first.start() || isInText(cursor)) {
      return of(cursor, chunk(cursor.file(), offset), TextRange.at(offset), Optional.empty());
    } else if (first.touches(offset) && isEnd(text, first.end(), end)) {
      TextEdit blanks = new TextEdit(first, " ".repeat(first.length()));
      return of(cursor, edited(cursor.file(), blanks), first, Optional.empty());
    } else if (second.start() > first.end()
        && first.end() < offset
        && offset <= second.end()
        && isEnd(text, second.end(), end)) {
      TextRange rest = new TextRange(first.end(), second.end());
      TextEdit colon = new TextEdit(rest, ":" + " ".repeat(rest.length() - 1));
      TextRange word = second.start() <= offset ? second : TextRange.at(offset);
      return of(cursor, edited(cursor.file(), colon), word, Optional.of(first.end()));
    }
    return of(cursor, chunk(cursor.file(), offset), TextRange.at(offset), Optional.empty());
  }

  /**
   * @param word and {@code colon}: in the document
   */
  private static SpeculativeChunk of(
      Cursor real, BuddyFile.PlacedModel placed, TextRange word, Optional<Integer> colon) {
    int base = placed.offset();
    TextRange inChunk = word.shift(-base);
    Chunk chunk = placed.model().chunk();
    CursorPosition position = CursorPosition.at(chunk, inChunk.start());
    int offset = real.inDocument(real.offset()) - base;
    Cursor cursor = new Cursor(real.document(), placed.model(), base, offset, position);
    return new SpeculativeChunk(cursor, inChunk, colon.map(it -> it - base));
  }

  /** The chunk that a line belongs to: at the very start of one, the chunk before. */
  private static BuddyFile.PlacedModel chunk(BuddyFile file, int offset) {
    BuddyFile.PlacedModel placed = file.chunkAt(offset);
    boolean trivia = placed.model().chunk().kind() == Chunk.Kind.TRIVIA;
    return trivia || placed.offset() == offset ? file.chunkAt(Math.max(0, offset - 1)) : placed;
  }

  /** The chunk that holds the edit, after it; it is read as a file of its own, to be quick. */
  private static BuddyFile.PlacedModel edited(BuddyFile file, TextEdit edit) {
    BuddyFile.PlacedModel placed = file.chunkAt(edit.range().start());
    int base = placed.offset();
    TextEdit inChunk = edit.shift(-base);
    BuddyFile alone = file.alone(placed, inChunk);
    BuddyFile.PlacedModel found = chunk(alone, inChunk.range().start());
    return new BuddyFile.PlacedModel(found.model(), base + found.offset());
  }

  /** Whether the line is a part of a longer text, where no keys are. */
  private static boolean isInText(Cursor cursor) {
    return cursor.position() instanceof CursorPosition.InComment
        || cursor.scalar().filter(it -> isLongText(it, cursor.text())).isPresent();
  }

  private static boolean isLongText(Node.Scalar scalar, String text) {
    TextRange range = scalar.range();
    boolean closed = text.charAt(range.end() - 1) == text.charAt(range.start());
    return LineEnds.end(text, range.start()) < range.end()
        && (scalar.blockStyle() || scalar.quoted() && closed);
  }

  private static int afterDashes(String text, int from, int end) {
    int at = skipBlanks(text, from, end);
    while (at < end && text.charAt(at) == '-' && !text.startsWith("--", at)) {
      at = skipBlanks(text, at + 1, end);
    }
    return at;
  }

  private static TextRange word(String text, int from, int end) {
    int start = skipBlanks(text, from, end);
    return new TextRange(start, endOfWord(text, start, end));
  }

  private static int endOfWord(String text, int from, int end) {
    int at = from;
    boolean quoted = at < end && isQuote(text.charAt(at));
    at += quoted ? 1 : 0;
    while (at < end && isWord(text.charAt(at))) {
      at++;
    }
    return quoted && at < end && text.charAt(at) == text.charAt(from) ? at + 1 : at;
  }

  private static boolean isEnd(String text, int from, int end) {
    int at = skipBlanks(text, from, end);
    return at == end || text.charAt(at) == '#' && at > from;
  }

  static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
