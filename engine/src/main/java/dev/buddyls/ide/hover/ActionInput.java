package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.ActionInputs;
import dev.buddyls.model.TypedObject;
import java.util.Optional;

/**
 * A field of a custom action; its commands read it as a variable.
 *
 * @param line of its name, for people: the first line is 1
 */
record ActionInput(String name, TypedObject field, int line) {

  static Optional<ActionInput> of(String name, Cursor cursor) {
    return ActionInputs.in(cursor.chunk())
        .filter(it -> it.isKey(name))
        .findFirst()
        .flatMap(
            entry ->
                cursor
                    .chunk()
                    .object(entry.value())
                    .map(
                        it ->
                            new ActionInput(
                                name,
                                it,
                                cursor.lineNumber(cursor.base() + entry.key().range().start()))));
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
