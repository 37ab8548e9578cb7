package dev.buddyls.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The anchors and aliases of one YAML document, in the order of the text.
 *
 * @param aliases with absolute ranges
 * @param byName those that are marked by their names, and by the ends of their anchors
 */
public record Anchors(
    List<Marked> marked, List<Node.Named> aliases, Map<String, TreeMap<Integer, Marked>> byName) {

  private static final String MERGE = "<<";

  /**
   * A node with an anchor.
   *
   * @param anchor with an absolute range
   * @param chunk that it is in; the node's ranges are relative to it
   */
  public record Marked(Node.Named anchor, Node node, SyntaxTree.PlacedChunk chunk) {

    String name() {
      return anchor.name();
    }
  }

  /** Those of the document at an offset. */
  public static Anchors at(SyntaxTree tree, int offset) {
    int document = tree.chunks().get(tree.indexAt(offset)).document();
    Collector collector = new Collector();
    tree.chunks().stream().filter(it -> it.document() == document).forEach(collector::add);
    return collector.result();
  }

  /** What an alias at an offset can mean, by name: of each name the last one before it. */
  public Map<String, Marked> before(int offset) {
    Map<String, Marked> byName = new LinkedHashMap<>();
    marked.stream()
        .filter(it -> it.anchor().range().end() < offset)
        .forEach(it -> byName.put(it.name(), it));
    return byName;
  }

  /**
   * What an alias stands for.
   *
   * @param alias with an absolute range
   */
  public Optional<Marked> meantBy(Node.Named alias) {
    return Optional.ofNullable(byName.get(alias.name()))
        .map(it -> it.lowerEntry(alias.range().start()))
        .map(Map.Entry::getValue);
  }

  /**
   * The keys that {@code <<} brings into a mapping, directly or through other mappings, in the
   * order of the text.
   *
   * @param base UTF-16 offset of the mapping's chunk in the file
   */
  public static Set<String> mergedInto(Node.Mapping mapping, int base, SyntaxTree tree) {
    Set<String> keys = new LinkedHashSet<>();
    if (mapping.entry(MERGE).isPresent()) {
      at(tree, base).merge(mapping, base, keys, new HashSet<>());
    }
    return keys;
  }

  private void merge(Node.Mapping mapping, int base, Set<String> keys, Set<Node.Named> seen) {
    mapping.entries().stream()
        .filter(entry -> entry.isKey(MERGE))
        .forEach(entry -> add(entry.value(), base, keys, seen));
  }

  private void add(Node source, int base, Set<String> keys, Set<Node.Named> seen) {
    if (source instanceof Node.Sequence list) {
      list.items().forEach(item -> add(item.value(), base, keys, seen));
    } else if (source instanceof Node.Alias alias) {
      meantBy(new Node.Named(alias.range().shift(base), alias.name()))
          .filter(it -> seen.add(it.anchor()))
          .ifPresent(it -> add(it.node(), it.chunk().offset(), keys, seen));
    } else if (source instanceof Node.Mapping mapping) {
      mapping.entries().stream()
          .filter(entry -> !entry.isKey(MERGE))
          .forEach(entry -> entry.keyText().ifPresent(keys::add));
      merge(mapping, base, keys, seen);
    }
  }

  private static final class Collector {

    private final List<Marked> marked = new ArrayList<>();
    private final List<Node.Named> aliases = new ArrayList<>();

    void add(SyntaxTree.PlacedChunk placed) {
      placed.chunk().root().walk(it -> node(it, placed));
    }

    private void node(Node node, SyntaxTree.PlacedChunk placed) {
      node.properties()
          .anchor()
          .ifPresent(it -> marked.add(new Marked(absolute(it, placed), node, placed)));
      if (node instanceof Node.Alias alias) {
        aliases.add(absolute(new Node.Named(alias.range(), alias.name()), placed));
      }
    }

    private static Node.Named absolute(Node.Named named, SyntaxTree.PlacedChunk placed) {
      return new Node.Named(named.range().shift(placed.offset()), named.name());
    }

    Anchors result() {
      Map<String, TreeMap<Integer, Marked>> byName = new HashMap<>();
      for (Marked it : marked) {
        byName
            .computeIfAbsent(it.name(), name -> new TreeMap<>())
            .put(it.anchor().range().end(), it);
      }
      return new Anchors(List.copyOf(marked), List.copyOf(aliases), byName);
    }
  }
}
