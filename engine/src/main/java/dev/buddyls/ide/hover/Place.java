package dev.buddyls.ide.hover;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * What is asked about.
 *
 * @param chunk where it stands; all ranges but those of hovers are relative to it
 * @param base UTF-16 offset of the chunk in the file
 * @param offset UTF-16 offset in the chunk
 */
record Place(
    BuddyFile file,
    Project project,
    ChunkModel chunk,
    int base,
    int offset,
    CursorPosition position,
    Surroundings surroundings) {

  static Place at(BuddyFile file, Project project, int offset, Surroundings surroundings) {
    BuddyFile.PlacedModel placed = file.chunkAt(offset);
    int inChunk = offset - placed.offset();
    CursorPosition position = CursorPosition.at(placed.model().chunk(), inChunk);
    return new Place(
        file, project, placed.model(), placed.offset(), inChunk, position, surroundings);
  }

  /** The value there, if it is one. */
  Optional<Node> value() {
    if (position instanceof CursorPosition.InValue in) {
      return Optional.of(in.entry().value());
    } else if (position instanceof CursorPosition.InItem in) {
      return Optional.of(in.item().value());
    }
    return Optional.empty();
  }

  /** The value there, if it is a scalar. */
  Optional<Node.Scalar> scalar() {
    return value().filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  /** The line of an offset of the file, as people count: the first is 1. */
  int line(int inFile) {
    return file.tree().source().lines().lineAt(inFile) + 1;
  }

  /** An answer about a range of the chunk. */
  Hover hover(TextRange range, String markdown) {
    return new Hover(range.shift(base), markdown);
  }
}
