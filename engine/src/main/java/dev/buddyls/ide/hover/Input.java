package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.model.ActionInputs;
import dev.buddyls.model.TypedObject;
import java.util.Optional;

/**
 * A field of a custom action; its commands read it as a variable.
 *
 * @param line of its name, for people: the first line is 1
 */
record Input(String name, TypedObject field, int line) {

  static Optional<Input> of(String name, Place place) {
    return ActionInputs.in(place.chunk())
        .filter(it -> it.isKey(name))
        .findFirst()
        .flatMap(
            entry ->
                place
                    .chunk()
                    .object(entry.value())
                    .map(
                        it ->
                            new Input(
                                name, it, place.line(place.base() + entry.key().range().start()))));
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
