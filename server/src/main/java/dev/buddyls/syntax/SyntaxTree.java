package dev.buddyls.syntax;

import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of one state of a file, in order; they cover the text without gaps. Immutable.
 *
 * @param fileErrors errors that belong to no single block; absolute ranges
 * @param conflicts git conflicts, from the first to the last marker; absolute ranges
 */
public record SyntaxTree(
    SourceText source,
    List<PlacedBlock> blocks,
    List<SyntaxError> fileErrors,
    List<TextRange> conflicts) {

  /**
   * A block and where it stands.
   *
   * @param offset UTF-16 offset of the block in the file
   * @param document zero-based number of the YAML document it belongs to
   */
  public record PlacedBlock(Block block, int offset, int document) {

    public TextRange range() {
      return new TextRange(offset, offset + block.text().length());
    }
  }

  public static SyntaxTree parse(SourceText source) {
    return build(source, Map.of());
  }

  /** The tree of another state of the file; blocks whose text is unchanged are kept. */
  public SyntaxTree reparse(SourceText changed) {
    Map<String, Block> known = new HashMap<>();
    for (PlacedBlock placed : blocks) {
      known.put(placed.block().text(), placed.block());
    }
    return build(changed, known);
  }

  private static SyntaxTree build(SourceText source, Map<String, Block> known) {
    BlockSplitter.Split split = BlockSplitter.split(source);
    List<PlacedBlock> blocks = new ArrayList<>(split.slices().size());
    for (BlockSplitter.Slice slice : split.slices()) {
      String text = slice.range().of(source.text());
      Block block = known.get(text);
      if (block == null || block.kind() != slice.kind()) {
        block = BlockReader.read(slice.kind(), text);
      }
      blocks.add(new PlacedBlock(block, slice.range().start(), slice.document()));
    }
    return new SyntaxTree(source, List.copyOf(blocks), split.errors(), split.conflicts());
  }

  /** All syntax errors of the file, in order, with absolute ranges. */
  public List<SyntaxError> errors() {
    List<SyntaxError> all = new ArrayList<>(fileErrors);
    for (PlacedBlock placed : blocks) {
      for (SyntaxError error : placed.block().errors()) {
        all.add(error.shift(placed.offset()));
      }
    }
    all.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    return all;
  }

  /** Index of the block that holds {@code offset}; at a border of the one that starts there. */
  public int indexAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
