package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The catalogue as a JSON Schema: a definition for each object and for each action type. */
public final class JsonSchema {

  private final Catalog catalog;
  private final JsonSchemaDialect dialect;
  private final JsonObject definitions = new JsonObject();
  private final JsonSchemaTypes types;

  private JsonSchema(Catalog catalog, JsonSchemaDialect dialect) {
    this.catalog = catalog;
    this.dialect = dialect;
    this.types = new JsonSchemaTypes(this::ref, name -> ref(define(name)));
  }

  /** The whole schema of pipeline files. */
  public static JsonObject of(Catalog catalog, JsonSchemaDialect dialect) {
    return new JsonSchema(catalog, dialect).root();
  }

  private JsonObject ref(String definition) {
    return text("$ref", "#/" + dialect.definitionsKey() + "/" + definition);
  }

  private JsonObject root() {
    JsonObject root = new JsonObject();
    root.addProperty("$schema", dialect.uri());
    root.addProperty("title", "Buddy pipelines");
    JsonSchemaRoot.addTo(root, catalog, this::ref, this::define);
    types.shared().forEach(definitions::add);
    definitions.getAsJsonObject(JsonSchemaTypes.ACTIONS).add("defaultSnippets", snippets());
    definitions.add(JsonSchemaRoot.NO_PIPELINE, JsonSchemaRoot.noPipeline(this::ref));
    definitions.add(JsonSchemaRequired.MAY_HOLD_MORE, JsonSchemaRequired.isIncomplete());
    new JsonSchemaDedup(definitions, this::ref).deduplicate();
    root.add(dialect.definitionsKey(), definitions);
    return root;
  }

  /** Makes sure that an object has a definition; returns its name there. */
  private String define(String object) {
    String name = object.replace('.', '_');
    if (!definitions.has(name)) {
      definitions.add(name, new JsonObject());
      definitions.add(
          name,
          object.equals(ObjectKind.ACTION.catalogName())
              ? action()
              : object(catalog.object(object), List.of()));
    }
    return name;
  }

  private JsonObject action() {
    ObjectType common = catalog.actionCommon();
    JsonObject action = object(common, List.of());
    JsonArray constants = new JsonArray();
    JsonArray summaries = new JsonArray();
    JsonArray branches = new JsonArray();
    for (String constant : new TreeSet<>(catalog.actionTypes().keySet())) {
      ActionType it = catalog.action(constant).orElseThrow();
      constants.add(constant);
      summaries.add(it.summary().title() + ": " + it.summary().summary());
      branches.add(branch(it));
    }
    JsonObject known = member("enum", constants);
    known.add("markdownEnumDescriptions", summaries);
    Property type = common.properties().get("type");
    JsonArray ways = array(known, types.text());
    action.getAsJsonObject("properties").add(type.key(), documented(member("anyOf", ways), type));
    action.add("allOf", branches);
    return action;
  }

  /** The examples of all actions, for a place where an action may begin. */
  private JsonArray snippets() {
    JsonArray snippets = new JsonArray();
    for (String type : new TreeSet<>(catalog.actionTypes().keySet())) {
      JsonSnippet.of(catalog.action(type).orElseThrow()).ifPresent(snippets::add);
    }
    return snippets;
  }

  private JsonObject branch(ActionType action) {
    String name = "Action_" + action.type();
    definitions.add(name, object(action.object(), catalog.actionCommon().properties().values()));
    JsonObject branch = new JsonObject();
    branch.add("if", JsonSchemaRequired.is("type", text("const", action.type())));
    branch.add("then", ref(name));
    return branch;
  }

  /** A mapping; keys that are also in {@code elsewhere}, unchanged, are left to that. */
  private JsonObject object(ObjectType type, Collection<Property> elsewhere) {
    List<Property> own =
        type.properties().values().stream().filter(it -> !elsewhere.contains(it)).toList();
    JsonObject properties = new JsonObject();
    for (Property it : own) {
      JsonObject value = it.sure() ? types.of(it.type()) : new JsonObject();
      properties.add(it.key(), documented(value, it));
    }
    JsonObject object = text("type", "object");
    object.addProperty("markdownDescription", type.doc());
    object.add("properties", properties);
    JsonSchemaRequired.of(type, own)
        .ifPresent(
            required -> {
              object.add("if", ref(JsonSchemaRequired.MAY_HOLD_MORE));
              object.add("else", required);
            });
    return object;
  }

  static JsonObject documented(JsonObject schema, Property property) {
    String old = property.deprecation().map(it -> "Old form: " + it.advice() + ".\n\n").orElse("");
    schema.addProperty("markdownDescription", old + property.doc());
    property.defaultValue().ifPresent(it -> schema.add("default", literal(it, property.type())));
    if (property.deprecation().isPresent()) {
      // No deprecationMessage: editors make a warning of it.
      schema.addProperty("deprecated", true);
      schema.addProperty("doNotSuggest", true);
    }
    return schema;
  }

  private static JsonPrimitive literal(String text, ValueType type) {
    if (type instanceof ValueType.Flag) {
      return new JsonPrimitive(Boolean.parseBoolean(text));
    }
    boolean number = type instanceof ValueType.Number && text.matches("-?\\d{1,9}");
    return number ? new JsonPrimitive(Integer.parseInt(text)) : new JsonPrimitive(text);
  }

  static JsonObject member(String name, JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(name, value);
    return object;
  }

  static JsonObject text(String name, String value) {
    return member(name, new JsonPrimitive(value));
  }

  static JsonArray strings(String... texts) {
    JsonArray array = new JsonArray();
    List.of(texts).forEach(array::add);
    return array;
  }

  static JsonArray array(JsonElement... elements) {
    JsonArray array = new JsonArray();
    List.of(elements).forEach(array::add);
    return array;
  }
}
