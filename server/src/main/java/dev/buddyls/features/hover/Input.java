package dev.buddyls.features.hover;

import dev.buddyls.features.Markdown;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a custom action; its commands read it as a variable.
 *
 * @param line of its name, for people: the first line is 1
 */
record Input(String name, TypedObject field, int line) {

  static Optional<Input> of(String name, Place place) {
    return place.block().objects().stream()
        .filter(it -> it.type().name().equals("CustomAction"))
        .flatMap(action -> Stream.concat(inside(action.mapping(), "inputs"), tabs(action)))
        .flatMap(fields -> fields.entry(name).stream())
        .findFirst()
        .flatMap(
            entry ->
                place
                    .block()
                    .object(entry.value())
                    .map(
                        it ->
                            new Input(
                                name, it, place.line(place.base() + entry.key().range().start()))));
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

  String words() {
    String label = field.text("name").map(it -> ": " + Markdown.code(it)).orElse("");
    return Markdown.code(name)
        + " is an input of this custom action (line "
        + line
        + ")"
        + label
        + ".";
  }
}
