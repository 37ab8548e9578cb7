package dev.buddyls.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The anchors and aliases of one YAML document, in the order of the text; absolute ranges.
 *
 * @param unread the texts of blocks with errors: more of both may be in them
 */
public record Anchors(List<Node.Named> anchors, List<Node.Named> aliases, String unread) {

  /** Those of each document that has any. */
  public static List<Anchors> of(SyntaxTree tree) {
    String text = tree.source().text();
    if (text.indexOf('&') < 0 && text.indexOf('*') < 0) {
      return List.of();
    }
    TreeMap<Integer, Collector> documents = new TreeMap<>();
    for (SyntaxTree.PlacedBlock placed : tree.blocks()) {
      documents.computeIfAbsent(placed.document(), it -> new Collector()).add(placed);
    }
    return documents.values().stream().map(Collector::result).toList();
  }

  /** Aliases that no anchor before them explains. */
  public List<Node.Named> undefined() {
    return aliases.stream()
        .filter(
            alias ->
                before(alias).stream().noneMatch(alias.name()::equals)
                    && !unread.contains("&" + alias.name()))
        .toList();
  }

  /** Anchors that no alias names; none while an alias may have meant one of them. */
  public List<Node.Named> unused() {
    if (!undefined().isEmpty()) {
      return List.of();
    }
    return anchors.stream()
        .filter(
            anchor ->
                aliases.stream().noneMatch(alias -> alias.name().equals(anchor.name()))
                    && !unread.contains("*" + anchor.name()))
        .toList();
  }

  /** Names of the anchors that stand before an alias. */
  public List<String> before(Node.Named alias) {
    return anchors.stream()
        .filter(anchor -> anchor.range().start() < alias.range().start())
        .map(Node.Named::name)
        .toList();
  }

  private static final class Collector {

    private final List<Node.Named> anchors = new ArrayList<>();
    private final List<Node.Named> aliases = new ArrayList<>();
    private final StringBuilder unread = new StringBuilder();

    void add(SyntaxTree.PlacedBlock placed) {
      node(placed.block().root(), placed.offset());
      if (!placed.block().errors().isEmpty()) {
        unread.append(placed.block().text());
      }
    }

    private void node(Node node, int offset) {
      node.properties()
          .anchor()
          .ifPresent(it -> anchors.add(new Node.Named(it.range().shift(offset), it.name())));
      if (node instanceof Node.Alias alias) {
        aliases.add(new Node.Named(alias.range().shift(offset), alias.name()));
      } else if (node instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          node(entry.key(), offset);
          node(entry.value(), offset);
        }
      } else if (node instanceof Node.Sequence list) {
        list.items().forEach(item -> node(item.value(), offset));
      }
    }

    Anchors result() {
      return new Anchors(List.copyOf(anchors), List.copyOf(aliases), unread.toString());
    }
  }
}
