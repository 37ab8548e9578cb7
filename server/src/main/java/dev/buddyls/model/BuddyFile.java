package dev.buddyls.model;

import dev.buddyls.schema.Catalog;
import dev.buddyls.syntax.Block;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file and what it means, block by block. Immutable.
 *
 * @param kind follows from the URI
 * @param names all names in the file; absolute ranges
 */
public record BuddyFile(
    SyntaxTree tree, FileKind kind, Catalog catalog, List<PlacedModel> blocks, Names names) {

  /** The model of a block and the UTF-16 offset of the block in the file. */
  public record PlacedModel(BlockModel model, int offset) {}

  public static BuddyFile of(SyntaxTree tree, Catalog catalog) {
    return build(tree, catalog, Map.of());
  }

  /** The file in another state; models of blocks that both states share are kept. */
  public BuddyFile next(SyntaxTree changed) {
    Map<Block, BlockModel> known = new IdentityHashMap<>();
    blocks.forEach(placed -> known.put(placed.model().block(), placed.model()));
    return build(changed, catalog, known);
  }

  private static BuddyFile build(SyntaxTree tree, Catalog catalog, Map<Block, BlockModel> known) {
    FileKind kind = FileKind.assume(tree.source().uri());
    List<PlacedModel> blocks = new ArrayList<>(tree.blocks().size());
    for (SyntaxTree.PlacedBlock placed : tree.blocks()) {
      BlockModel model = known.get(placed.block());
      if (model == null) {
        model = BlockModel.of(placed.block(), kind, catalog);
      }
      blocks.add(new PlacedModel(model, placed.offset()));
    }
    return new BuddyFile(tree, kind, catalog, List.copyOf(blocks), names(blocks));
  }

  private static Names names(List<PlacedModel> blocks) {
    List<Name> defined = new ArrayList<>();
    List<Name> used = new ArrayList<>();
    List<Name> started = new ArrayList<>();
    List<Integration> integrations = new ArrayList<>();
    for (PlacedModel placed : blocks) {
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
    return blocks.stream().flatMap(placed -> placed.model().roots().stream());
  }

  /** The block that holds {@code offset}. */
  public PlacedModel blockAt(int offset) {
    return blocks.get(tree.indexAt(offset));
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
