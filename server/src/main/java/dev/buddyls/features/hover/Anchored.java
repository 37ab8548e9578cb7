package dev.buddyls.features.hover;

import dev.buddyls.features.Markdown;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.Block;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A node with an anchor, and the block that it is in. */
record Anchored(Node node, Block block) {

  private static final int LINES_SHOWN = 20;

  /** The node whose anchor is at an offset of a block. */
  static Optional<Anchored> at(int offset, Block block) {
    return all(block.root())
        .filter(it -> it.properties().anchor().filter(a -> a.range().touches(offset)).isPresent())
        .map(it -> new Anchored(it, block))
        .findFirst();
  }

  /** A node and everything in it. */
  private static Stream<Node> all(Node node) {
    Stream<Node> inside = Stream.empty();
    if (node instanceof Node.Mapping mapping) {
      inside = mapping.entries().stream().flatMap(it -> Stream.of(it.key(), it.value()));
    } else if (node instanceof Node.Sequence list) {
      inside = list.items().stream().map(Node.Item::value);
    }
    return Stream.concat(Stream.of(node), inside.flatMap(Anchored::all));
  }

  /** What an alias stands for. */
  static Optional<Anchored> meantBy(Node.Alias alias, Place place) {
    Node.Named absolute = new Node.Named(alias.range().shift(place.base()), alias.name());
    return Anchors.of(place.file().tree()).stream()
        .filter(document -> document.aliases().contains(absolute))
        .findFirst()
        .flatMap(document -> anchor(absolute, document))
        .flatMap(it -> at(it.range().start(), place.file()));
  }

  /** The anchor that an alias means: the last one of its name before it. */
  static Optional<Node.Named> anchor(Node.Named alias, Anchors document) {
    return document.anchors().stream()
        .filter(it -> it.name().equals(alias.name()))
        .filter(it -> it.range().start() < alias.range().start())
        .reduce((earlier, later) -> later);
  }

  private static Optional<Anchored> at(int offset, BuddyFile file) {
    BuddyFile.PlacedModel placed = file.blockAt(offset);
    return at(offset - placed.offset(), placed.model().block());
  }

  /** As it is written, moved to the left; a long one in part. */
  String excerpt() {
    TextRange range = node.range();
    int column = LineEnds.column(block.text(), range.start());
    List<String> lines = range.of(block.text()).lines().toList();
    String shown =
        lines.stream()
            .limit(LINES_SHOWN)
            .map(line -> line.replaceFirst("^ {0," + column + "}", ""))
            .collect(Collectors.joining("\n"));
    return Markdown.fenced("yaml", lines.size() > LINES_SHOWN ? shown + "\n…" : shown);
  }
}
