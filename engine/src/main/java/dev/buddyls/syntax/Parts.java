package dev.buddyls.syntax;

import dev.buddyls.text.Placement;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an item of the root list in parts, each of which is kept while its text stays: the frame,
 * which is the item without its actions, and each action. The tree is that of the item read in one
 * piece; where that is not sure, because the frame is broken, there are no parts.
 */
final class Parts {

  /** Answers with a part of the kind and text, read now or before. */
  interface PartReader {
    Chunk read(Chunk.Kind kind, String text);
  }

  private Parts() {}

  /** The item, if it can be read in parts. */
  static Optional<Chunk> read(String item, PartReader reader) {
    return PartSplitter.split(item).flatMap(cut -> read(item, cut, reader));
  }

  private static Optional<Chunk> read(String item, PartSplitter.Cut cut, PartReader reader) {
    TextRange gap = cut.gap();
    String text = item.substring(0, gap.start()) + item.substring(gap.end());
    Chunk read = reader.read(Chunk.Kind.FRAME, text);
    Optional<Chunk> frame =
        columnApart(read).filter(column -> column == cut.column()).isPresent()
            ? Optional.of(read)
            : frame(read, cut);
    return frame.flatMap(it -> withActions(item, it, cut, reader));
  }

  private static Optional<Chunk> withActions(
      String item, Chunk frame, PartSplitter.Cut cut, PartReader reader) {
    List<Chunk.PlacedPart> parts = new ArrayList<>(cut.items().size() + 1);
    parts.add(new Chunk.PlacedPart(frame, Placement.around(cut.gap())));
    for (TextRange range : cut.items()) {
      Chunk action = reader.read(Chunk.Kind.ACTION, range.of(item));
      if (!(action.root() instanceof Node.Sequence)) {
        return Optional.empty();
      }
      parts.add(new Chunk.PlacedPart(action, Placement.at(range.start())));
    }
    return Optional.of(new Chunk(item, parts));
  }

  /** The column of what is separate from a frame; empty where the frame is not marked so. */
  private static Optional<Integer> columnApart(Chunk frame) {
    return mapping(frame.root()).stream()
        .flatMap(it -> it.entries().stream())
        .flatMap(it -> apart(it.value()).stream())
        .map(Node.Apart::column)
        .findFirst();
  }

  private static Optional<Node.Apart> apart(Node node) {
    return node instanceof Node.Sequence list
            && !list.items().isEmpty()
            && list.items().get(0).value() instanceof Node.Apart apart
        ? Optional.of(apart)
        : Optional.empty();
  }

  private static Optional<Node.Mapping> mapping(Node root) {
    return root instanceof Node.Sequence list
            && list.items().size() == 1
            && list.items().get(0).value() instanceof Node.Mapping mapping
            && !mapping.flow()
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** The frame with a mark in the place of the items; empty if it is not as the cut believes. */
  private static Optional<Chunk> frame(Chunk read, PartSplitter.Cut cut) {
    if (!read.errors().isEmpty()) {
      return Optional.empty();
    }
    TextRange at = TextRange.at(cut.gap().start());
    Node.Apart apart = new Node.Apart(at, cut.column());
    Node.Sequence actions = list(List.of(new Node.Item(at, apart)));
    return mapping(read.root())
        .flatMap(it -> with(it, cut.key(), actions))
        .map(it -> around(it, (Node.Sequence) read.root()))
        .map(root -> new Chunk(Chunk.Kind.FRAME, read.text(), root, List.of()));
  }

  /** A mapping with a list as the value of the key at an offset, if it lacks one. */
  private static Optional<Node.Mapping> with(Node.Mapping mapping, int key, Node.Sequence value) {
    List<Node.Entry> entries = new ArrayList<>(mapping.entries());
    for (int i = 0; i < entries.size(); i++) {
      Node.Entry entry = entries.get(i);
      if (entry.key().range().start() == key) {
        entries.set(i, new Node.Entry(entry.key(), value));
        return waits(entry.value()) ? Optional.of(with(mapping, entries)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean waits(Node value) {
    boolean nothing =
        value instanceof Node.Missing it && it.properties().equals(Node.Properties.NONE);
    return nothing || apart(value).isPresent();
  }

  private static Node.Mapping with(Node.Mapping mapping, List<Node.Entry> entries) {
    TextRange last = entries.get(entries.size() - 1).range();
    return new Node.Mapping(
        entries.get(0).key().range().cover(last),
        List.copyOf(entries),
        false,
        mapping.properties());
  }

  private static Node.Sequence list(List<Node.Item> items) {
    TextRange range = items.get(0).dash();
    for (Node.Item item : items) {
      range = range.cover(item.dash()).cover(item.value().range());
    }
    return new Node.Sequence(range, List.copyOf(items), false, Node.Properties.NONE);
  }

  private static Node.Sequence around(Node.Mapping mapping, Node.Sequence root) {
    return list(List.of(new Node.Item(root.items().get(0).dash(), mapping)));
  }

  /** The tree of an item that was read in parts. */
  static Node root(List<Chunk.PlacedPart> parts) {
    Chunk.PlacedPart frame = parts.get(0);
    List<Node.Item> items = new ArrayList<>();
    for (Chunk.PlacedPart action : parts.subList(1, parts.size())) {
      ((Node.Sequence) action.chunk().root())
          .items()
          .forEach(it -> items.add(it.shift(action.placement())));
    }
    Node.Mapping mapping = mapping(frame.chunk().root()).orElseThrow();
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      entries.add(
          apart(entry.value()).isPresent()
              ? new Node.Entry(entry.key().shift(frame.placement()), list(items))
              : entry.shift(frame.placement()));
    }
    return around(with(mapping, entries), (Node.Sequence) frame.chunk().root());
  }
}
