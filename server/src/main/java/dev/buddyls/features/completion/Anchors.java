package dev.buddyls.features.completion;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The anchors that can be used at an offset: those before it in the same document. */
final class Anchors {

  private static final String MERGE = "<<";

  /** The latest of each name. */
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  private int base;
  private int end;

  private Anchors() {}

  static Anchors before(BuddyFile file, int offset) {
    Anchors anchors = new Anchors();
    List<SyntaxTree.PlacedBlock> blocks = file.tree().blocks();
    int last = file.tree().indexAt(offset);
    anchors.end = offset;
    for (SyntaxTree.PlacedBlock placed : blocks.subList(0, last + 1)) {
      if (placed.document() == blocks.get(last).document()) {
        anchors.base = placed.offset();
        anchors.collect(placed.block().root());
      }
    }
    return anchors;
  }

  private void collect(Node node) {
    node.properties()
        .anchor()
        .filter(it -> base + it.range().end() < end)
        .ifPresent(it -> nodes.put(it.name(), node));
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        collect(entry.key());
        collect(entry.value());
      }
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item.value()));
    }
  }

  /** By name, in the order of the file. */
  Map<String, Node> byName() {
    return nodes;
  }

  /** The keys that are merged into a mapping with {@code <<}. */
  static Set<String> inherited(BuddyFile file, int offset, Node.Mapping mapping) {
    List<Node> sources =
        mapping.entries().stream()
            .filter(entry -> entry.isKey(MERGE))
            .map(Node.Entry::value)
            .toList();
    Set<String> keys = new HashSet<>();
    if (!sources.isEmpty()) {
      Anchors anchors = before(file, offset);
      sources.forEach(it -> anchors.add(it, keys, new ArrayList<>()));
    }
    return keys;
  }

  private void add(Node source, Set<String> keys, List<String> seen) {
    if (source instanceof Node.Sequence list) {
      list.items().forEach(item -> add(item.value(), keys, seen));
    } else if (source instanceof Node.Alias alias
        && !seen.contains(alias.name())
        && nodes.get(alias.name()) instanceof Node.Mapping mapping) {
      seen.add(alias.name());
      for (Node.Entry entry : mapping.entries()) {
        entry.keyText().ifPresent(keys::add);
        if (entry.isKey(MERGE)) {
          add(entry.value(), keys, seen);
        }
      }
    }
  }
}
