package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a chunk means. Immutable; ranges are relative to the chunk, like its nodes.
 *
 * @param roots what stands at the top of the chunk
 * @param objects every mapping whose meaning is known, outer ones first
 * @param values every value under a known key, in the order written
 * @param references those of the values that ask for something by its name, alone or in a list
 * @param objectsByNode the objects by the identity of their mapping
 * @param valuesByNode the values by the identity of their node
 * @param names what it calls things, and what it asks for by name
 */
public record ChunkModel(
    Chunk chunk,
    List<RootItem> roots,
    List<TypedObject> objects,
    List<TypedValue> values,
    List<TypedValue> references,
    Map<Node, TypedObject> objectsByNode,
    Map<Node, TypedValue> valuesByNode,
    Names names) {

  public static ChunkModel of(Chunk chunk, FileKind kind, Catalog catalog) {
    SchemaBinder typing = new SchemaBinder(kind, catalog);
    typing.chunk(chunk);
    Map<Node, TypedObject> objects = new IdentityHashMap<>();
    typing.objects().forEach(object -> objects.put(object.mapping(), object));
    Map<Node, TypedValue> values = new IdentityHashMap<>();
    typing.values().forEach(value -> values.put(value.node(), value));
    return new ChunkModel(
        chunk,
        List.copyOf(typing.roots()),
        List.copyOf(typing.objects()),
        List.copyOf(typing.values()),
        typing.values().stream().filter(NameFinder::isReference).toList(),
        Collections.unmodifiableMap(objects),
        Collections.unmodifiableMap(values),
        NameFinder.find(chunk, typing.objects(), typing.values()));
  }

  /** What a mapping of this chunk is; nodes are told apart by identity. */
  public Optional<TypedObject> object(Node mapping) {
    return Optional.ofNullable(objectsByNode.get(mapping));
  }

  /** What a value of this chunk should be. */
  public Optional<TypedValue> value(Node node) {
    return Optional.ofNullable(valuesByNode.get(node));
  }
}
