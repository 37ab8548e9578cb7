package dev.buddyls.ide;

import dev.buddyls.analysis.Document;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a document that a feature is asked about, and what is there. It is worked out once per
 * request. All ranges are relative to the chunk, like those of nodes; {@link #inDocument} converts
 * them.
 *
 * @param chunk the chunk that the cursor is in, which a feature may have read without a word that
 *     is still being typed
 * @param base UTF-16 offset of the chunk in the document
 * @param offset UTF-16 offset of the cursor in the chunk
 * @param position what is there
 */
public record Cursor(
    Document document, ChunkModel chunk, int base, int offset, CursorPosition position) {

  /**
   * @param offset UTF-16 offset in the document; both ends of the document are inside
   */
  public static Cursor at(Document document, int offset) {
    BuddyFile.PlacedModel placed = document.file().chunkAt(offset);
    int inChunk = offset - placed.offset();
    CursorPosition position = CursorPosition.at(placed.model().chunk(), inChunk);
    return new Cursor(document, placed.model(), placed.offset(), inChunk, position);
  }

  public BuddyFile file() {
    return document.file();
  }

  public Project project() {
    return document.project();
  }

  public Catalog catalog() {
    return document.file().catalog();
  }

  /** The text of the chunk. */
  public String text() {
    return chunk.chunk().text();
  }

  /** The value at the cursor, if it is in one. */
  public Optional<Node> value() {
    if (position instanceof CursorPosition.InValue in) {
      return Optional.of(in.entry().value());
    } else if (position instanceof CursorPosition.InItem in) {
      return Optional.of(in.item().value());
    }
    return Optional.empty();
  }

  /** The scalar at the cursor, if it is in one. */
  public Optional<Node.Scalar> scalar() {
    return value().filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  /** The keys that merge keys add to a mapping of the chunk. */
  public Set<String> mergedInto(Node.Mapping mapping) {
    return Anchors.mergedInto(mapping, base, document.file().tree());
  }

  public int inDocument(int inChunk) {
    return base + inChunk;
  }

  public TextRange inDocument(TextRange inChunk) {
    return inChunk.shift(base);
  }

  /** The line of an offset of the document, as people count: the first is 1. */
  public int lineNumber(int inDocument) {
    return document.source().lines().lineAt(inDocument) + 1;
  }
}
