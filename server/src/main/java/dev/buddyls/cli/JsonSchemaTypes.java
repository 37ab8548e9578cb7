package dev.buddyls.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.schema.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The catalogue's types as JSON Schemas. They are as loose as the rules: numbers and flags may be
 * quoted, nothing is ever an allowed value, and what holds a variable or a template parameter, or
 * is encrypted, passes everywhere.
 */
final class JsonSchemaTypes {

  private static final String OPAQUE = "\\$[A-Za-z_{(]|!\\{|^!|^secure!|^\\s*$";

  private final Function<String, JsonObject> objects;

  /**
   * @param objects a reference to the schema of an object
   */
  JsonSchemaTypes(Function<String, JsonObject> objects) {
    this.objects = objects;
  }

  JsonObject of(ValueType type) {
    if (type instanceof ValueType.Anything) {
      return new JsonObject();
    }
    JsonArray ways = new JsonArray();
    type.alternatives().forEach(it -> ways.add(alternative(it)));
    ways.add(opaque());
    ways.add(JsonSchema.member("type", new JsonPrimitive("null")));
    if (type.takesScalar() && !type.takesList()) {
      // A list where one value belongs is a warning: a schema has no warnings.
      ways.add(JsonSchema.member("type", new JsonPrimitive("array")));
    }
    return JsonSchema.member("anyOf", ways);
  }

  private static JsonObject opaque() {
    JsonObject opaque = new JsonObject();
    opaque.addProperty("type", "string");
    opaque.addProperty("pattern", OPAQUE);
    return opaque;
  }

  private JsonObject alternative(ValueType type) {
    if (type instanceof ValueType.Flag) {
      return flag();
    } else if (type instanceof ValueType.Number number) {
      return number(number);
    } else if (type instanceof ValueType.Choice choice) {
      return choice(choice);
    } else if (type instanceof ValueType.ListOf list) {
      return list(list);
    } else if (type instanceof ValueType.MapOf map) {
      JsonObject mapping = JsonSchema.member("type", new JsonPrimitive("object"));
      mapping.add("additionalProperties", of(map.value()));
      return mapping;
    } else if (type instanceof ValueType.ObjectRef ref) {
      return objects.apply(ref.name());
    } else if (type instanceof ValueType.Anything) {
      return new JsonObject();
    }
    return scalar();
  }

  private static JsonObject scalar() {
    return JsonSchema.member("type", JsonSchema.strings(List.of("string", "number", "boolean")));
  }

  private static JsonObject flag() {
    JsonObject words = new JsonObject();
    words.addProperty("type", "string");
    words.addProperty("pattern", "^(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|[Nn]o|[Oo]n|[Oo]ff)$");
    JsonArray ways = new JsonArray();
    ways.add(JsonSchema.member("type", new JsonPrimitive("boolean")));
    ways.add(words);
    return JsonSchema.member("anyOf", ways);
  }

  private static JsonObject number(ValueType.Number number) {
    JsonObject plain = JsonSchema.member("type", new JsonPrimitive("number"));
    JsonObject quoted = new JsonObject();
    quoted.addProperty("type", "string");
    quoted.addProperty("pattern", "^[-+]?[0-9]+(?:\\.[0-9]+)?$");
    JsonArray ways = new JsonArray();
    ways.add(plain);
    ways.add(quoted);
    return JsonSchema.member("anyOf", ways);
  }

  private static JsonObject choice(ValueType.Choice choice) {
    JsonArray ways = new JsonArray();
    for (ValueType.Value value : choice.values()) {
      JsonObject one = new JsonObject();
      one.add("enum", new JsonArray());
      words(List.of(value.text())).getAsJsonArray("enum").forEach(one.getAsJsonArray("enum")::add);
      one.addProperty("markdownDescription", value.doc());
      ways.add(one);
    }
    if (choice.open()) {
      ways.add(scalar());
    }
    return JsonSchema.member("anyOf", ways);
  }

  /** Words as they are; {@code true} and {@code false} also without quotes. */
  static JsonObject words(Collection<String> words) {
    JsonArray values = JsonSchema.strings(words);
    words.stream()
        .filter(it -> it.equals("true") || it.equals("false"))
        .forEach(it -> values.add(Boolean.parseBoolean(it)));
    return JsonSchema.member("enum", values);
  }

  private JsonObject list(ValueType.ListOf list) {
    JsonObject items = JsonSchema.member("type", new JsonPrimitive("array"));
    items.add("items", of(list.item()));
    if (!list.item().takesScalar()) {
      return items;
    }
    // One value in the place of a list of values is a warning.
    JsonArray ways = new JsonArray();
    ways.add(items);
    ways.add(of(list.item()));
    return JsonSchema.member("anyOf", ways);
  }
}
