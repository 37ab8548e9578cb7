package dev.buddyls.lsp.convert;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** JSON that the client sent: any part may be missing or of an unexpected type. */
public record JsonValue(JsonElement json) {

  /**
   * A member of this object, or a nested one.
   *
   * @param path names separated by dots
   */
  public JsonValue at(String path) {
    JsonElement found = json;
    for (String name : path.split("\\.")) {
      found =
          found instanceof JsonObject object && object.has(name)
              ? object.get(name)
              : JsonNull.INSTANCE;
    }
    return new JsonValue(found);
  }

  public boolean isPresent() {
    return !json.isJsonNull();
  }

  /** Whether it is {@code true}. */
  public boolean isTrue() {
    return json instanceof JsonPrimitive value && value.isBoolean() && value.getAsBoolean();
  }

  public Optional<String> text() {
    return json instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  public Optional<Long> number() {
    return json instanceof JsonPrimitive value && value.isNumber()
        ? Optional.of(value.getAsLong())
        : Optional.empty();
  }

  /** The number as an int, clamped to its range. */
  public OptionalInt integer() {
    return number().stream()
        .mapToInt(it -> (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, it)))
        .findFirst();
  }

  /** The elements, if it is a list. */
  public List<JsonValue> elements() {
    return json instanceof JsonArray list
        ? list.asList().stream().map(JsonValue::new).toList()
        : List.of();
  }

  /** Whether it is a list that contains a number. */
  public boolean contains(int number) {
    return elements().stream().anyMatch(it -> it.number().filter(n -> n == number).isPresent());
  }

  /** Whether it is a list that contains a text. */
  public boolean contains(String text) {
    return json instanceof JsonArray list && list.contains(new JsonPrimitive(text));
  }

  /**
   * The text at a path.
   *
   * @throws RequestFailure if there is none
   */
  public String requireText(String path) {
    return at(path).text().orElseThrow(() -> missing(path, "a string"));
  }

  /**
   * The number at a path.
   *
   * @throws RequestFailure if there is none
   */
  public int requireInteger(String path) {
    return at(path).integer().orElseThrow(() -> missing(path, "an integer"));
  }

  private static RequestFailure missing(String path, String type) {
    return RequestFailure.invalidParams(
        "The parameters must contain `%s`, %s.".formatted(path, type));
  }
}
