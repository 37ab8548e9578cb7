package dev.buddyls.analysis.rules.structure;

import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the objects of a chunk to which misplaced keys belong. For one thread. */
final class KeyHomes {

  /** Words that mean something else in every object, and so say nothing about where they belong. */
  private static final Set<String> COMMON =
      Set.of("name", "type", "key", "value", "id", "description", "path", "action", "pipeline");

  private final ChunkModel chunk;

  /** The objects directly in others, in the order of the text; empty until it is needed. */
  private final Map<TypedObject, List<TypedObject>> inner = new IdentityHashMap<>();

  KeyHomes(ChunkModel chunk) {
    this.chunk = chunk;
  }

  /**
   * The object that an unknown key belongs to: the nearest around it, or else in it; rather one
   * that lacks the key.
   */
  Optional<TypedObject> of(TypedObject object, Node.Entry entry) {
    return entry
        .keyText()
        .filter(key -> !COMMON.contains(key))
        .flatMap(
            key ->
                near(object).stream()
                    .filter(it -> takes(it, key, entry.value()) && !it.isIncomplete())
                    .min(Comparator.comparing(it -> it.has(key))));
  }

  private static boolean takes(TypedObject object, String key, Node value) {
    return object
        .type()
        .property(key)
        .filter(it -> it.deprecation().isEmpty() && takes(it.type(), value))
        .isPresent();
  }

  /** Whether a value is of the right shape and, where there is a choice, one of its words. */
  private static boolean takes(ValueType type, Node value) {
    if (!(value instanceof Node.Scalar scalar)) {
      return value instanceof Node.Sequence ? type.takesList() : type.takesMapping();
    }
    return type.alternatives().stream()
        .anyMatch(
            it ->
                it instanceof ValueType.Choice choice
                    ? choice.value(scalar.value()).isPresent()
                    : it.takesScalar());
  }

  /** Those around an object, from the inside out, then those in it, level by level. */
  private List<TypedObject> near(TypedObject object) {
    List<TypedObject> near = new ArrayList<>();
    for (Optional<TypedObject> it = object.parent(); it.isPresent(); it = it.get().parent()) {
      near.add(it.get());
    }
    List<TypedObject> level = inner(object);
    while (!level.isEmpty()) {
      near.addAll(level);
      level = level.stream().flatMap(it -> inner(it).stream()).toList();
    }
    return near;
  }

  private List<TypedObject> inner(TypedObject outer) {
    if (inner.isEmpty()) {
      for (TypedObject object : chunk.objects()) {
        object
            .parent()
            .ifPresent(it -> inner.computeIfAbsent(it, key -> new ArrayList<>()).add(object));
      }
    }
    return inner.getOrDefault(outer, List.of());
  }
}
