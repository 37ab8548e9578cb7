package dev.buddyls.lsp;

import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The protocol's values as ours. Positions out of the text count as the nearest in it. */
final class FromLsp {

  private FromLsp() {}

  static int offset(Position position, LineIndex lines) {
    return lines.offset(position.getLine(), position.getCharacter());
  }

  static TextRange range(Range range, LineIndex lines) {
    int start = offset(range.getStart(), lines);
    return new TextRange(start, Math.max(start, offset(range.getEnd(), lines)));
  }
}
