package dev.buddyls.syntax;

import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The chunks of one state of a file, in order; they cover the text without gaps. Immutable.
 *
 * @param fileErrors errors that belong to no single chunk; absolute ranges
 * @param conflicts git conflicts, from the first to the last marker; absolute ranges
 */
public record SyntaxTree(
    SourceText source,
    List<PlacedChunk> chunks,
    List<SyntaxError> fileErrors,
    List<TextRange> conflicts) {

  /**
   * A chunk and where it stands.
   *
   * @param offset UTF-16 offset of the chunk in the file
   * @param document zero-based number of the YAML document it belongs to
   */
  public record PlacedChunk(Chunk chunk, int offset, int document) {

    public TextRange range() {
      return new TextRange(offset, offset + chunk.text().length());
    }
  }

  public static SyntaxTree parse(SourceText source) {
    return build(source, Map.of());
  }

  /** The tree of another state of the file; chunks whose text is unchanged are kept. */
  public SyntaxTree reparse(SourceText changed) {
    Map<String, Chunk> known = new HashMap<>();
    for (PlacedChunk placed : chunks) {
      known.put(placed.chunk().text(), placed.chunk());
    }
    return build(changed, known);
  }

  private static SyntaxTree build(SourceText source, Map<String, Chunk> known) {
    ChunkSplitter.Split split = ChunkSplitter.split(source);
    List<PlacedChunk> chunks = new ArrayList<>(split.slices().size());
    for (ChunkSplitter.Slice slice : split.slices()) {
      String text = slice.range().of(source.text());
      Chunk chunk = known.get(text);
      if (chunk == null || chunk.kind() != slice.kind()) {
        chunk = ChunkReader.read(slice.kind(), text);
      }
      chunks.add(new PlacedChunk(chunk, slice.range().start(), slice.document()));
    }
    return new SyntaxTree(source, List.copyOf(chunks), split.errors(), split.conflicts());
  }

  /** All syntax errors of the file, in order, with absolute ranges. */
  public List<SyntaxError> errors() {
    List<SyntaxError> all = new ArrayList<>(fileErrors);
    for (PlacedChunk placed : chunks) {
      for (SyntaxError error : placed.chunk().errors()) {
        all.add(error.shift(placed.offset()));
      }
    }
    all.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    return all;
  }

  /** Index of the chunk that holds {@code offset}; at a border of the one that starts there. */
  public int indexAt(int offset) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (chunks.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
