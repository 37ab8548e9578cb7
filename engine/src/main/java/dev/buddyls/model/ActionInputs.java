package dev.buddyls.model;

import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.syntax.Node;
import java.util.stream.Stream;

/** The fields that a custom action asks for; its commands read them as variables. */
public final class ActionInputs {

  private ActionInputs() {}

  /** Those of a chunk by their names, in the order written; ranges are relative to the chunk. */
  public static Stream<Node.Entry> in(ChunkModel chunk) {
    return chunk.objects().stream()
        .filter(it -> it.is(ObjectKind.CUSTOM_ACTION))
        .flatMap(action -> Stream.concat(inside(action.mapping(), "inputs"), tabs(action)))
        .flatMap(fields -> fields.entries().stream());
  }

  private static Stream<Node.Mapping> tabs(TypedObject action) {
    return inside(action.mapping(), "tabs")
        .flatMap(tabs -> tabs.entries().stream().flatMap(it -> mapping(it.value())));
  }

  private static Stream<Node.Mapping> inside(Node.Mapping mapping, String key) {
    return mapping.entry(key).stream().flatMap(it -> mapping(it.value()));
  }

  private static Stream<Node.Mapping> mapping(Node node) {
    return node instanceof Node.Mapping mapping ? Stream.of(mapping) : Stream.empty();
  }
}
