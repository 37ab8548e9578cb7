package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ValueType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The catalogue's types as JSON Schemas. They are as loose as the rules: numbers and flags may be
 * quoted, nothing is ever an allowed value, and what holds a variable or a template parameter, or
 * is encrypted, passes everywhere.
 */
final class JsonSchemaTypes {

  /** What is known only when a pipeline runs, or only to Buddy. */
  static final String PLACEHOLDER = "\\$[A-Za-z_{(]|!\\{|^!|^secure!";

  /** The definition of lists of actions. */
  static final String ACTIONS = "Actions";

  private static final String TEXT = "Text";
  private static final String FLAG = "Flag";
  private static final String NUMBER = "Number";

  /** The definition of what nothing can be said about. */
  static final String UNKNOWN = "Unknown";

  private final Function<String, JsonObject> references;
  private final Function<String, JsonObject> objects;

  /**
   * @param references a reference to a definition
   * @param objects a reference to the schema of an object
   */
  JsonSchemaTypes(Function<String, JsonObject> references, Function<String, JsonObject> objects) {
    this.references = references;
    this.objects = objects;
  }

  /** The definitions that these schemas refer to. */
  Map<String, JsonObject> shared() {
    Map<String, JsonObject> shared = new LinkedHashMap<>();
    shared.put(TEXT, anyText());
    shared.put(FLAG, flag());
    shared.put(NUMBER, number());
    shared.put(UNKNOWN, anyUnknown());
    shared.put(ACTIONS, array(new ValueType.ObjectRef(ObjectKind.ACTION.catalogName())));
    return shared;
  }

  private JsonObject unknown() {
    return references.apply(UNKNOWN);
  }

  /** Anything but a mapping. */
  JsonObject text() {
    return references.apply(TEXT);
  }

  JsonObject of(ValueType type) {
    if (type instanceof ValueType.Anything) {
      return new JsonObject();
    }
    if (type instanceof ValueType.Text) {
      return JsonSchema.member("allOf", JsonSchema.array(text()));
    }
    JsonArray ways = new JsonArray();
    type.alternatives().forEach(it -> ways.add(alternative(it)));
    ways.add(unknown());
    if (!type.takesList()) {
      // A list where one value belongs is a warning: a schema has no warnings.
      JsonObject list = JsonSchema.text("type", "array");
      if (!type.takesScalar()) {
        list.addProperty("maxItems", 0);
      }
      ways.add(list);
    }
    return JsonSchema.member("anyOf", ways);
  }

  private JsonObject alternative(ValueType type) {
    if (type instanceof ValueType.Text) {
      return scalar();
    } else if (type instanceof ValueType.Flag) {
      return references.apply(FLAG);
    } else if (type instanceof ValueType.Number) {
      return references.apply(NUMBER);
    } else if (type instanceof ValueType.Choice choice) {
      return choice.open() ? openChoice(choice) : words(choice);
    } else if (type instanceof ValueType.ListOf list) {
      return list(list);
    } else if (type instanceof ValueType.MapOf map) {
      JsonObject mapping = JsonSchema.text("type", "object");
      mapping.add("additionalProperties", of(map.value()));
      return mapping;
    } else if (type instanceof ValueType.ObjectRef ref) {
      return objects.apply(ref.name());
    }
    return new JsonObject();
  }

  private static JsonObject scalar() {
    return JsonSchema.member(
        "not", JsonSchema.member("type", JsonSchema.strings("object", "array")));
  }

  // Written with if: editors propose true, false and null for every type that they find outside.
  private static JsonObject anyText() {
    JsonObject text = JsonSchema.member("if", JsonSchema.text("type", "object"));
    text.add("then", JsonSchema.text("type", "string"));
    return text;
  }

  /** Placeholders, and nothing at all. */
  private static JsonObject anyUnknown() {
    JsonObject unknown = JsonSchema.member("if", JsonSchema.text("type", "string"));
    unknown.add("then", JsonSchema.text("pattern", PLACEHOLDER + "|^\\s*$"));
    unknown.add("else", JsonSchema.text("type", "null"));
    return unknown;
  }

  private static JsonObject flag() {
    JsonArray flags = new JsonArray();
    flags.add(true);
    flags.add(false);
    JsonObject words = JsonSchema.text("type", "string");
    words.addProperty(
        "pattern",
        "^([Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff])$");
    return JsonSchema.member("anyOf", JsonSchema.array(JsonSchema.member("enum", flags), words));
  }

  private static JsonObject number() {
    JsonObject quoted = JsonSchema.text("type", "string");
    quoted.addProperty("pattern", "^[-+]?[0-9]+(\\.[0-9]+)?$");
    return JsonSchema.member("anyOf", JsonSchema.array(JsonSchema.text("type", "number"), quoted));
  }

  private static JsonObject openChoice(ValueType.Choice choice) {
    return JsonSchema.member("anyOf", JsonSchema.array(words(choice), scalar()));
  }

  private static JsonObject words(ValueType.Choice choice) {
    List<String> texts = choice.values().stream().map(ValueType.Value::text).toList();
    JsonArray docs = new JsonArray();
    choice.values().forEach(it -> docs.add(it.doc()));
    JsonObject words = JsonSchema.member("enum", words(texts));
    words.add("markdownEnumDescriptions", docs);
    return words;
  }

  /** Words as they are; flags and numbers among them also without quotes, behind the others. */
  static JsonArray words(Collection<String> words) {
    JsonArray values = JsonSchema.strings(words.toArray(String[]::new));
    for (String word : words) {
      if (word.equals("true") || word.equals("false")) {
        values.add(Boolean.parseBoolean(word));
      } else if (word.matches("\\d+(\\.\\d+)?")) {
        values.add(new BigDecimal(word));
      }
    }
    return values;
  }

  private JsonObject array(ValueType item) {
    JsonObject array = JsonSchema.text("type", "array");
    array.add("items", of(item));
    return array;
  }

  private JsonObject list(ValueType.ListOf list) {
    if (list.item() instanceof ValueType.ObjectRef ref && ref.kind() == ObjectKind.ACTION) {
      return references.apply(ACTIONS);
    }
    JsonObject items = array(list.item());
    // One value in the place of a list of values is a warning.
    return list.item().takesScalar()
        ? JsonSchema.member("anyOf", JsonSchema.array(items, scalar()))
        : items;
  }
}
