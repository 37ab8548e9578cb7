package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.Placement;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file and what it means, chunk by chunk. Immutable.
 *
 * @param kind follows from the URI
 * @param names all names in the file; absolute ranges
 */
public record BuddyFile(
    SyntaxTree tree, FileKind kind, Catalog catalog, List<PlacedModel> chunks, Names names) {

  /** The model of a chunk and the UTF-16 offset of the chunk in the file. */
  public record PlacedModel(ChunkModel model, int offset) {

    /** What the chunk is read in, with placements in the file. */
    public Stream<ChunkModel.Piece> pieces() {
      return model
          .pieces()
          .map(it -> new ChunkModel.Piece(it.model(), it.placement().shift(offset)));
    }
  }

  public static BuddyFile of(SyntaxTree tree, Catalog catalog) {
    return build(tree, catalog, List.of());
  }

  /** The file in another state; models of chunks and parts that both states share are kept. */
  public BuddyFile next(SyntaxTree changed) {
    return build(changed, catalog, chunks);
  }

  /** What a text means that is not being edited. */
  public static BuddyFile of(SourceText source, Catalog catalog) {
    return of(SyntaxTree.parse(source), catalog);
  }

  /**
   * One chunk as a file of its own, after an edit to its text; parts that both share are kept.
   *
   * @param edit relative to the chunk
   */
  public BuddyFile alone(PlacedModel placed, TextEdit edit) {
    Chunk chunk = placed.model().chunk();
    SourceText source = new SourceText(tree.source().uri(), 0, chunk.text());
    SyntaxTree alone =
        new SyntaxTree(
            source, List.of(new SyntaxTree.PlacedChunk(chunk, 0, 0)), List.of(), List.of());
    return build(
        alone.reparse(source.edit(0, edit)), catalog, List.of(new PlacedModel(placed.model(), 0)));
  }

  private static BuddyFile build(SyntaxTree tree, Catalog catalog, List<PlacedModel> before) {
    FileKind kind = FileKind.assume(tree.source().uri());
    Map<Chunk, ChunkModel> known = new IdentityHashMap<>();
    before.forEach(placed -> known.put(placed.model().chunk(), placed.model()));
    List<PlacedModel> chunks = new ArrayList<>(tree.chunks().size());
    for (SyntaxTree.PlacedChunk placed : tree.chunks()) {
      ChunkModel model = known.get(placed.chunk());
      if (model == null) {
        model = model(placed.chunk(), kind, catalog, before);
      }
      chunks.add(new PlacedModel(model, placed.offset()));
    }
    return new BuddyFile(tree, kind, catalog, List.copyOf(chunks), names(chunks));
  }

  private static ChunkModel model(
      Chunk chunk, FileKind kind, Catalog catalog, List<PlacedModel> before) {
    return before.stream()
        .map(PlacedModel::model)
        .filter(it -> it.hasFrameOf(chunk))
        .findFirst()
        .map(it -> it.next(chunk, kind, catalog))
        .orElseGet(() -> ChunkModel.of(chunk, kind, catalog));
  }

  private static Names names(List<PlacedModel> chunks) {
    return Names.of(
        chunks.stream()
            .map(it -> new Names.PlacedNames(it.model().names(), Placement.at(it.offset())))
            .toList());
  }

  /** The pieces that the file is read in: what findings are a pure function of. */
  public Stream<ChunkModel.Piece> pieces() {
    return chunks.stream().flatMap(PlacedModel::pieces);
  }

  /** What is at the top of the file, in order; a pipeline perhaps without its actions. */
  public Stream<RootItem> roots() {
    return chunks.stream().flatMap(placed -> placed.model().frame().roots().stream());
  }

  /** The chunk that holds {@code offset}. */
  public PlacedModel chunkAt(int offset) {
    return chunks.get(tree.indexAt(offset));
  }

  /**
   * Whether the file holds anything of Buddy's. One that does not only bears the name: nothing can
   * be said about it but that.
   */
  public boolean isBuddy() {
    return roots()
        .anyMatch(root -> root.kind() != ObjectKind.OTHER || mentionsPipeline(root.node()));
  }

  private static boolean mentionsPipeline(Node node) {
    return node.children().stream().anyMatch(BuddyFile::mentionsPipeline)
        || node instanceof Node.Mapping mapping && mapping.entry("pipeline").isPresent();
  }
}
