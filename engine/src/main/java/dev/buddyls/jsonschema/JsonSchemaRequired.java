package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The keys that an object must have, where every generation of the format requires them. */
final class JsonSchemaRequired {

  /** The key by which a pipeline comes from a template, which has what the pipeline lacks. */

  /** The definition of mappings that may hold keys which cannot be read. */
  static final String MAY_HOLD_MORE = "MayHoldMore";

  private final ObjectType type;
  private final JsonArray always = new JsonArray();
  private final JsonArray sometimes = new JsonArray();

  private JsonSchemaRequired(ObjectType type) {
    this.type = type;
  }

  /** Mappings with merged keys, or with a template parameter or a variable for a key. */
  static JsonObject isIncomplete() {
    JsonObject readable =
        JsonSchema.member("not", JsonSchema.text("pattern", "^<<$|" + JsonSchemaTypes.PLACEHOLDER));
    return JsonSchema.member("not", JsonSchema.member("propertyNames", readable));
  }

  /** The schema that requires some keys of an object; empty if none is required. */
  static Optional<JsonObject> of(ObjectType type, List<Property> properties) {
    JsonSchemaRequired required = new JsonSchemaRequired(type);
    properties.stream()
        .filter(it -> it.sure() && it.required().required() && it.required().sure())
        // A schema of an object says nothing about what holds it.
        .filter(it -> it.required().unless().ofObject().equals(it.required().unless()))
        .forEach(required::add);
    JsonObject schema = new JsonObject();
    if (!required.always.isEmpty()) {
      schema.add("required", required.always);
    }
    if (!required.sometimes.isEmpty()) {
      schema.add("allOf", required.sometimes);
    }
    return schema.isEmpty() ? Optional.empty() : Optional.of(schema);
  }

  private void add(Property property) {
    JsonArray ways = ways(property);
    Map<String, Condition.Test> when = property.required().when().tests();
    if (when.isEmpty() && ways.size() == 1) {
      always.add(property.key());
    } else if (when.isEmpty()) {
      sometimes.add(JsonSchema.member("anyOf", ways));
    } else {
      JsonArray all = new JsonArray();
      when.forEach((key, test) -> all.add(holds(key, test)));
      JsonObject requirement = new JsonObject();
      requirement.add("if", JsonSchema.member("allOf", all));
      requirement.add("then", ways.size() == 1 ? ways.get(0) : JsonSchema.member("anyOf", ways));
      sometimes.add(requirement);
    }
  }

  /** All that satisfies a required key: the key, an older form, a condition that lifts it. */
  private JsonArray ways(Property property) {
    JsonArray ways = JsonSchema.array(has(property.key()));
    type.properties().values().stream()
        .filter(it -> isOlderFormOf(property.key(), it))
        .forEach(it -> ways.add(has(it.key())));
    property.required().unless().tests().forEach((key, test) -> ways.add(holds(key, test)));
    return ways;
  }

  private static boolean isOlderFormOf(String key, Property property) {
    return property.deprecation().flatMap(it -> it.replacedBy()).filter(key::equals).isPresent();
  }

  static JsonObject has(String key) {
    return JsonSchema.member("required", JsonSchema.strings(key));
  }

  /**
   * A key that is there, with such a value. Were both conditions in one schema, some editors would
   * propose it as a mapping of its own.
   */
  static JsonObject is(String key, JsonObject value) {
    JsonObject is = JsonSchema.member("properties", JsonSchema.member(key, value));
    is.add("allOf", JsonSchema.array(has(key)));
    return is;
  }

  private static JsonObject holds(String key, Condition.Test test) {
    if (test instanceof Condition.Test.IsOneOf oneOf) {
      JsonArray words = JsonSchemaTypes.words(new TreeSet<>(oneOf.values()));
      return is(key, JsonSchema.member("enum", words));
    }
    return test instanceof Condition.Test.Present ? has(key) : JsonSchema.member("not", has(key));
  }
}
