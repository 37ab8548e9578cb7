package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Lazy;
import dev.buddyls.text.Placement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a chunk means, or a part of one. Immutable; ranges are relative to the chunk or part, like
 * its nodes. A pure function of the chunk, the kind of its file and the catalogue; that of an
 * action that is a part, of the model of its frame besides. What a chunk means that is read in
 * parts is worked out as a whole when it is first asked for.
 */
public final class ChunkModel {

  /** The model of a part of a chunk, or of a chunk in one piece, and its place. */
  public record Piece(ChunkModel model, Placement placement) {}

  private record Meaning(
      List<RootItem> roots,
      List<TypedObject> objects,
      List<TypedValue> values,
      List<TypedValue> references,
      Map<Node, TypedObject> objectsByNode,
      Map<Node, TypedValue> valuesByNode) {

    static Meaning of(SchemaBinder typing) {
      Map<Node, TypedObject> objects = new IdentityHashMap<>();
      typing.objects().forEach(object -> objects.put(object.mapping(), object));
      Map<Node, TypedValue> values = new IdentityHashMap<>();
      typing.values().forEach(value -> values.put(value.node(), value));
      return new Meaning(
          List.copyOf(typing.roots()),
          List.copyOf(typing.objects()),
          List.copyOf(typing.values()),
          typing.values().stream().filter(NameFinder::isReference).toList(),
          objects,
          values);
    }
  }

  private final Chunk chunk;
  private final List<Piece> parts;
  private final Lazy<Meaning> meaning;
  private final Names names;

  private ChunkModel(Chunk chunk, List<Piece> parts, Lazy<Meaning> meaning, Names names) {
    this.chunk = chunk;
    this.parts = parts;
    this.meaning = meaning;
    this.names = names;
  }

  public static ChunkModel of(Chunk chunk, FileKind kind, Catalog catalog) {
    return chunk.parts().isEmpty()
        ? inOnePiece(chunk, kind, catalog)
        : inParts(chunk, kind, catalog, Optional.empty());
  }

  /** The model of a chunk, with those of the parts that it shares with another one's chunk. */
  public ChunkModel next(Chunk changed, FileKind kind, Catalog catalog) {
    return inParts(changed, kind, catalog, Optional.of(this));
  }

  /** Whether a chunk has the same frame, so that it may share parts. */
  boolean hasFrameOf(Chunk other) {
    return !parts.isEmpty()
        && !other.parts().isEmpty()
        && chunk.parts().get(0).chunk() == other.parts().get(0).chunk();
  }

  private static ChunkModel inOnePiece(Chunk chunk, FileKind kind, Catalog catalog) {
    return of(chunk, catalog, typing(chunk, kind, catalog));
  }

  private static SchemaBinder typing(Chunk chunk, FileKind kind, Catalog catalog) {
    SchemaBinder typing = new SchemaBinder(kind, catalog, chunk.text());
    typing.chunk(chunk);
    return typing;
  }

  private static ChunkModel of(Chunk chunk, Catalog catalog, SchemaBinder typing) {
    Meaning meaning = Meaning.of(typing);
    return new ChunkModel(
        chunk,
        List.of(),
        Lazy.of(meaning),
        NameFinder.find(chunk, catalog, meaning.objects(), meaning.values()));
  }

  private static ChunkModel inParts(
      Chunk chunk, FileKind kind, Catalog catalog, Optional<ChunkModel> before) {
    Map<Chunk, ChunkModel> known = new IdentityHashMap<>();
    before.ifPresent(it -> it.parts.forEach(part -> known.put(part.model().chunk(), part.model())));
    Chunk.PlacedPart first = chunk.parts().get(0);
    ChunkModel frame = known.computeIfAbsent(first.chunk(), it -> inOnePiece(it, kind, catalog));
    Optional<TypedValue> list = frame.apart();
    List<Piece> parts = new ArrayList<>(chunk.parts().size());
    parts.add(new Piece(frame, first.placement()));
    for (Chunk.PlacedPart part : chunk.parts().subList(1, chunk.parts().size())) {
      ChunkModel action = known.get(part.chunk());
      parts.add(
          new Piece(
              action == null ? action(part.chunk(), list, kind, catalog) : action,
              part.placement()));
    }
    return new ChunkModel(
        chunk,
        List.copyOf(parts),
        new Lazy<>(() -> Meaning.of(typing(chunk, kind, catalog))),
        names(parts, catalog));
  }

  private static ChunkModel action(
      Chunk action, Optional<TypedValue> list, FileKind kind, Catalog catalog) {
    SchemaBinder typing = new SchemaBinder(kind, catalog, action.text());
    list.ifPresent(it -> typing.items((Node.Sequence) action.root(), it));
    return of(action, catalog, typing);
  }

  /** The list of a frame whose items are parts of their own, if it means anything. */
  private Optional<TypedValue> apart() {
    return values().stream()
        .filter(
            it ->
                it.node() instanceof Node.Sequence list
                    && !list.items().isEmpty()
                    && list.items().get(0).value() instanceof Node.Apart)
        .findFirst();
  }

  private static Names names(List<Piece> parts, Catalog catalog) {
    RunNext runNext = new RunNext(catalog);
    Names names =
        Names.of(
            parts.stream()
                .map(it -> new Names.PlacedNames(it.model().names, it.placement()))
                .toList());
    boolean goesOn =
        names.startedPipelines().isEmpty()
            || parts.stream()
                .skip(1)
                .flatMap(it -> ((Node.Sequence) it.model().chunk.root()).items().stream())
                .noneMatch(it -> runNext.mayEnd(it.value()));
    return goesOn ? names : names.withoutStarted();
  }

  public Chunk chunk() {
    return chunk;
  }

  /** What is at the top of the chunk; nothing in an action that is a part. */
  public List<RootItem> roots() {
    return meaning.get().roots();
  }

  /** Every mapping whose meaning is known, outer ones first. */
  public List<TypedObject> objects() {
    return meaning.get().objects();
  }

  /** Every value under a known key, in the order written. */
  public List<TypedValue> values() {
    return meaning.get().values();
  }

  /** Those of the values that refer to something by its name, alone or in a list. */
  public List<TypedValue> references() {
    return meaning.get().references();
  }

  /** What it calls things, and what it refers to by name. */
  public Names names() {
    return names;
  }

  /** What a mapping of this chunk is; nodes are compared by identity. */
  public Optional<TypedObject> object(Node mapping) {
    return Optional.ofNullable(meaning.get().objectsByNode().get(mapping));
  }

  /** What a value of this chunk should be; nodes are compared by identity. */
  public Optional<TypedValue> value(Node node) {
    return Optional.ofNullable(meaning.get().valuesByNode().get(node));
  }

  /** The parts in which the chunk is read, the frame first; empty if it is read in one piece. */
  public List<Piece> parts() {
    return parts;
  }

  /** The parts, or the model itself where it has none. */
  public Stream<Piece> pieces() {
    return parts.isEmpty() ? Stream.of(new Piece(this, Placement.at(0))) : parts.stream();
  }

  /** The piece that holds the keys of what is at the top of the chunk. */
  public ChunkModel frame() {
    return parts.isEmpty() ? this : parts.get(0).model();
  }
}
