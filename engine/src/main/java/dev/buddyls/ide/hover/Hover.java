package dev.buddyls.ide.hover;

import dev.buddyls.ide.Cursor;
import dev.buddyls.text.TextRange;

/**
 * An explanation of a part of a document.
 *
 * @param range the part; absolute
 * @param markdown the explanation
 */
public record Hover(TextRange range, String markdown) {

  /** About a range of the cursor's chunk. */
  static Hover of(TextRange inChunk, Cursor cursor, String markdown) {
    return new Hover(cursor.inDocument(inChunk), markdown);
  }
}
