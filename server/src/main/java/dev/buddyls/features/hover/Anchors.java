package dev.buddyls.features.hover;

import dev.buddyls.features.Markdown;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Name;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The nodes of a file that have anchors. */
record Anchors(BuddyFile file) {

  private static final int LINES_SHOWN = 20;

  /** A node with an anchor, and the text of its block. */
  record Anchored(Node node, String text) {

    /** As it is written, moved to the left; long ones in part. */
    String excerpt() {
      TextRange range = node.range();
      int column = LineEnds.column(text, range.start());
      List<String> lines = range.of(text).lines().toList();
      String shown =
          lines.stream()
              .limit(LINES_SHOWN)
              .map(line -> line.replaceFirst("^ {0," + column + "}", ""))
              .collect(Collectors.joining("\n"));
      return Markdown.fenced("yaml", lines.size() > LINES_SHOWN ? shown + "\n…" : shown);
    }
  }

  /**
   * What an alias stands for: the last node of that name before it.
   *
   * @param offset UTF-16 offset of the alias in the file
   */
  Optional<Anchored> find(String name, int offset) {
    return file.names()
        .defined(Name.Kind.ANCHOR)
        .filter(it -> it.text().equals(name) && it.range().start() < offset)
        .reduce((earlier, later) -> later)
        .flatMap(it -> at(it.range().start()));
  }

  private Optional<Anchored> at(int offset) {
    BuddyFile.PlacedModel placed = file.blockAt(offset);
    int inBlock = offset - placed.offset();
    return all(placed.model().block().root())
        .filter(it -> it.properties().anchor().filter(a -> a.range().touches(inBlock)).isPresent())
        .map(it -> new Anchored(it, placed.model().block().text()))
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
    return Stream.concat(Stream.of(node), inside.flatMap(Anchors::all));
  }
}
