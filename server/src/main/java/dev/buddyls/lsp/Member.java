package dev.buddyls.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;

/** A value in JSON that somebody sent: it need not be there, or be what it should be. */
record Member(JsonElement json) {

  /**
   * A member of this object, or one deeper inside.
   *
   * @param path names with dots between them
   */
  Member at(String path) {
    JsonElement found = json;
    for (String name : path.split("\\.")) {
      found =
          found instanceof JsonObject object && object.has(name)
              ? object.get(name)
              : JsonNull.INSTANCE;
    }
    return new Member(found);
  }

  boolean isPresent() {
    return !json.isJsonNull();
  }

  /** Whether it is {@code true}. */
  boolean isTrue() {
    return json instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean();
  }

  Optional<String> text() {
    return json instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  Optional<Long> number() {
    return json instanceof JsonPrimitive value && value.isNumber()
        ? Optional.of(value.getAsLong())
        : Optional.empty();
  }

  /** The elements, if it is a list. */
  List<Member> elements() {
    return json instanceof JsonArray list
        ? list.asList().stream().map(Member::new).toList()
        : List.of();
  }

  /** Whether it is a list that has a number. */
  boolean contains(int number) {
    return elements().stream().anyMatch(it -> it.number().filter(n -> n == number).isPresent());
  }

  /** Whether it is a list that has a text. */
  boolean contains(String text) {
    return json instanceof JsonArray list && list.contains(new JsonPrimitive(text));
  }
}
