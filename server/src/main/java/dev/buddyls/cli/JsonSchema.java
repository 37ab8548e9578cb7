package dev.buddyls.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.features.Documentation;
import dev.buddyls.schema.ActionType;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Condition;
import dev.buddyls.schema.ObjectType;
import dev.buddyls.schema.Property;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The catalogue as a JSON Schema: a definition for each object and for each action type. */
final class JsonSchema {

  private final Catalog catalog;
  private final boolean draft7;
  private final JsonObject definitions = new JsonObject();
  private final JsonSchemaTypes types;

  JsonSchema(Catalog catalog, boolean draft7) {
    this.catalog = catalog;
    this.draft7 = draft7;
    this.types = new JsonSchemaTypes(name -> ref(define(name)));
  }

  private String definitionsKey() {
    return draft7 ? "definitions" : "$defs";
  }

  private JsonObject ref(String name) {
    return member("$ref", new JsonPrimitive("#/" + definitionsKey() + "/" + name));
  }

  /** The whole schema. */
  JsonObject root() {
    JsonObject root = new JsonObject();
    root.addProperty(
        "$schema",
        draft7
            ? "http://json-schema.org/draft-07/schema#"
            : "https://json-schema.org/draft/2020-12/schema");
    root.addProperty("title", "Buddy pipelines");
    root.addProperty("type", "array");
    root.add("items", rootItem());
    root.add(definitionsKey(), definitions);
    return root;
  }

  private JsonObject rootItem() {
    JsonObject item = new JsonObject();
    item.add("type", strings(List.of("object", "null", "string")));
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("pipeline", "Pipeline");
    kinds.put("environment", "Environment");
    kinds.put("target", "Target");
    JsonArray branches = new JsonArray();
    JsonObject names = new JsonObject();
    for (Map.Entry<String, String> kind : kinds.entrySet()) {
      Property property = catalog.object(kind.getValue()).properties().get(kind.getKey());
      names.add(kind.getKey(), documented(new JsonObject(), property));
      JsonObject branch = new JsonObject();
      branch.add("if", member("required", strings(List.of(kind.getKey()))));
      branch.add("then", ref(define(kind.getValue())));
      branches.add(branch);
    }
    item.add("properties", names);
    item.add("allOf", branches);
    return item;
  }

  /** Makes sure that an object has a definition; returns its name there. */
  private String define(String object) {
    String name = object.replace('.', '_');
    if (!definitions.has(name)) {
      definitions.add(name, new JsonObject());
      definitions.add(
          name, object.equals("Action") ? action() : object(catalog.object(object), List.of()));
    }
    return name;
  }

  private JsonObject action() {
    ObjectType common = catalog.actionCommon();
    JsonObject action = object(common, List.of());
    JsonObject type = documented(new JsonObject(), common.properties().get("type"));
    JsonArray known = new JsonArray();
    JsonArray branches = new JsonArray();
    JsonArray snippets = new JsonArray();
    for (String constant : new TreeSet<>(catalog.actionTypes().keySet())) {
      ActionType it = catalog.action(constant).orElseThrow();
      JsonObject value = new JsonObject();
      value.addProperty("const", constant);
      value.addProperty("title", it.summary().title());
      value.addProperty("markdownDescription", Documentation.of(it));
      known.add(value);
      branches.add(branch(it));
      it.example().ifPresent(example -> snippets.add(snippet(it, example)));
    }
    known.add(member("type", new JsonPrimitive("string")));
    type.add("anyOf", known);
    action.getAsJsonObject("properties").add("type", type);
    action.getAsJsonArray("allOf").addAll(branches);
    action.add("defaultSnippets", snippets);
    return action;
  }

  private JsonObject branch(ActionType action) {
    JsonObject branch = new JsonObject();
    JsonObject is = new JsonObject();
    is.add("required", strings(List.of("type")));
    is.add("properties", member("type", member("const", new JsonPrimitive(action.type()))));
    String name = "Action_" + action.type();
    Collection<Property> common = catalog.actionCommon().properties().values();
    definitions.add(name, object(action.object(), common));
    branch.add("if", is);
    branch.add("then", ref(name));
    return branch;
  }

  private static JsonObject snippet(ActionType action, String example) {
    JsonObject snippet = new JsonObject();
    snippet.addProperty("label", action.type());
    snippet.addProperty("markdownDescription", action.summary().summary());
    String body = example.strip().replaceFirst("^- ", "").replaceAll("\n {2}", "\n");
    snippet.addProperty("body", body.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}"));
    return snippet;
  }

  /** A mapping; keys that are also in {@code elsewhere}, unchanged, are left to that. */
  private JsonObject object(ObjectType type, Collection<Property> elsewhere) {
    JsonObject object = new JsonObject();
    object.addProperty("type", "object");
    object.addProperty("markdownDescription", type.doc());
    JsonObject properties = new JsonObject();
    JsonArray demands = new JsonArray();
    for (Property property : type.properties().values()) {
      if (!elsewhere.contains(property)) {
        JsonObject value = property.sure() ? types.of(property.type()) : new JsonObject();
        properties.add(property.key(), documented(value, property));
        if (property.sure() && property.required().demanded() && property.required().sure()) {
          demands.add(demand(property, type));
        }
      }
    }
    object.add("properties", properties);
    object.add("allOf", demands);
    return object;
  }

  private static JsonObject documented(JsonObject schema, Property property) {
    schema.addProperty("markdownDescription", Documentation.of(property));
    property.defaultValue().ifPresent(it -> schema.addProperty("default", it));
    if (property.deprecation().isPresent()) {
      schema.addProperty("deprecated", true);
      schema.addProperty("deprecationMessage", property.deprecation().get().advice());
    }
    return schema;
  }

  /** A key that must be there, itself or in an older form, unless a condition lifts the demand. */
  private static JsonObject demand(Property property, ObjectType type) {
    JsonArray ways = new JsonArray();
    ways.add(has(property.key()));
    type.properties().values().stream()
        .filter(
            it ->
                it.deprecation()
                    .flatMap(old -> old.replacedBy())
                    .filter(property.key()::equals)
                    .isPresent())
        .forEach(it -> ways.add(has(it.key())));
    property.required().unless().tests().forEach((key, test) -> ways.add(holds(key, test)));
    if (type.name().equals("Pipeline") && !property.key().equals("pipeline")) {
      ways.add(holds("definition_source", new Condition.Test.IsOneOf(Set.of("REMOTE"))));
    }
    JsonObject demand = member("anyOf", ways);
    Map<String, Condition.Test> when = property.required().when().tests();
    if (when.isEmpty()) {
      return demand;
    }
    JsonArray all = new JsonArray();
    when.forEach((key, test) -> all.add(holds(key, test)));
    JsonObject conditional = new JsonObject();
    conditional.add("if", member("allOf", all));
    conditional.add("then", demand);
    return conditional;
  }

  private static JsonObject has(String key) {
    return member("required", strings(List.of(key)));
  }

  private static JsonObject holds(String key, Condition.Test test) {
    if (test instanceof Condition.Test.IsOneOf oneOf) {
      JsonObject is = has(key);
      is.add("properties", member(key, JsonSchemaTypes.words(new TreeSet<>(oneOf.values()))));
      return is;
    }
    return test instanceof Condition.Test.Present ? has(key) : member("not", has(key));
  }

  static JsonObject member(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  static JsonArray strings(Collection<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
