package dev.buddyls.syntax;

import dev.buddyls.text.Placement;
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
   * A chunk and its place.
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
    return build(source, new ReadBefore(List.of()));
  }

  /** The tree of another state of the file; chunks and parts whose text is unchanged are kept. */
  public SyntaxTree reparse(SourceText changed) {
    return build(changed, new ReadBefore(chunks));
  }

  private static SyntaxTree build(SourceText source, ReadBefore known) {
    ChunkSplitter.Split split = ChunkSplitter.split(source);
    List<PlacedChunk> chunks = new ArrayList<>(split.slices().size());
    for (ChunkSplitter.Slice slice : split.slices()) {
      String text = slice.range().of(source.text());
      Chunk chunk = known.chunk(slice.kind(), text);
      chunks.add(new PlacedChunk(chunk, slice.range().start(), slice.document()));
    }
    return new SyntaxTree(source, List.copyOf(chunks), split.errors(), split.conflicts());
  }

  /** What was read before, by its text. */
  private static final class ReadBefore {
    private final List<PlacedChunk> before;
    private final Map<String, Chunk> chunks = new HashMap<>();
    private final Map<String, Chunk> parts = new HashMap<>();

    ReadBefore(List<PlacedChunk> before) {
      this.before = before;
      before.forEach(it -> chunks.put(it.chunk().text(), it.chunk()));
    }

    Chunk chunk(Chunk.Kind kind, String text) {
      Chunk known = chunks.get(text);
      if (known != null && known.kind() == kind) {
        return known;
      }
      return kind == Chunk.Kind.ITEM
          ? Parts.read(text, this::part).orElseGet(() -> ChunkReader.read(kind, text))
          : ChunkReader.read(kind, text);
    }

    private Chunk part(Chunk.Kind kind, String text) {
      if (parts.isEmpty()) {
        before.stream()
            .flatMap(it -> it.chunk().parts().stream())
            .forEach(it -> parts.put(it.chunk().text(), it.chunk()));
      }
      Chunk known = parts.get(text);
      return known != null && known.kind() == kind ? known : ChunkReader.read(kind, text);
    }
  }

  /** All syntax errors of the file, in order, with absolute ranges. */
  public List<SyntaxError> errors() {
    List<SyntaxError> all = new ArrayList<>(fileErrors);
    for (PlacedChunk placed : chunks) {
      for (SyntaxError error : placed.chunk().errors()) {
        all.add(error.shift(Placement.at(placed.offset())));
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
