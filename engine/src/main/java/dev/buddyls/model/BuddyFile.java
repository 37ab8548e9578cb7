package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.SyntaxTree;
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
  public record PlacedModel(ChunkModel model, int offset) {}

  public static BuddyFile of(SyntaxTree tree, Catalog catalog) {
    return build(tree, catalog, Map.of());
  }

  /** The file in another state; models of chunks that both states share are kept. */
  public BuddyFile next(SyntaxTree changed) {
    Map<Chunk, ChunkModel> known = new IdentityHashMap<>();
    chunks.forEach(placed -> known.put(placed.model().chunk(), placed.model()));
    return build(changed, catalog, known);
  }

  private static BuddyFile build(SyntaxTree tree, Catalog catalog, Map<Chunk, ChunkModel> known) {
    FileKind kind = FileKind.assume(tree.source().uri());
    List<PlacedModel> chunks = new ArrayList<>(tree.chunks().size());
    for (SyntaxTree.PlacedChunk placed : tree.chunks()) {
      ChunkModel model = known.get(placed.chunk());
      if (model == null) {
        model = ChunkModel.of(placed.chunk(), kind, catalog);
      }
      chunks.add(new PlacedModel(model, placed.offset()));
    }
    return new BuddyFile(tree, kind, catalog, List.copyOf(chunks), names(chunks));
  }

  private static Names names(List<PlacedModel> chunks) {
    List<Name> defined = new ArrayList<>();
    List<Name> used = new ArrayList<>();
    List<Name> started = new ArrayList<>();
    List<Integration> integrations = new ArrayList<>();
    for (PlacedModel placed : chunks) {
      Names names = placed.model().names();
      names.defined().forEach(it -> defined.add(it.shift(placed.offset())));
      names.used().forEach(it -> used.add(it.shift(placed.offset())));
      names.started().forEach(it -> started.add(it.shift(placed.offset())));
      integrations.addAll(names.integrations());
    }
    return new Names(
        List.copyOf(defined), List.copyOf(used), List.copyOf(started), List.copyOf(integrations));
  }

  /** What stands at the top of the file, in order. */
  public Stream<RootItem> roots() {
    return chunks.stream().flatMap(placed -> placed.model().roots().stream());
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
        .anyMatch(root -> root.kind() != RootItem.Kind.OTHER || mentionsPipeline(root.node()));
  }

  private static boolean mentionsPipeline(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .anyMatch(entry -> entry.isKey("pipeline") || mentionsPipeline(entry.value()));
    }
    return node instanceof Node.Sequence list
        && list.items().stream().anyMatch(item -> mentionsPipeline(item.value()));
  }
}
