package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.Catalog;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The root of a file: a list of pipelines, environments, targets and sandboxes. A file without any
 * pipeline may only bear the name of Buddy's, so that its root may be anything.
 */
final class JsonSchemaRoot {

  /** The definition of values that hold no pipeline, however deep. */
  static final String NO_PIPELINE = "NoPipeline";

  private final Catalog catalog;
  private final Function<String, JsonObject> references;
  private final UnaryOperator<String> definitions;

  private JsonSchemaRoot(
      Catalog catalog, Function<String, JsonObject> references, UnaryOperator<String> definitions) {
    this.catalog = catalog;
    this.references = references;
    this.definitions = definitions;
  }

  /**
   * @param references a reference to a definition
   * @param definitions makes sure that an object has a definition, and names it
   */
  static void addTo(
      JsonObject schema,
      Catalog catalog,
      Function<String, JsonObject> references,
      UnaryOperator<String> definitions) {
    JsonSchemaRoot root = new JsonSchemaRoot(catalog, references, definitions);
    JsonObject list = JsonSchema.text("type", "array");
    list.add("items", root.knownItem());
    schema.add("items", root.item());
    schema.add("if", references.apply(NO_PIPELINE));
    schema.add("else", list);
  }

  static JsonObject noPipeline(Function<String, JsonObject> references) {
    JsonObject none = JsonSchema.member("if", JsonSchema.text("type", "object"));
    none.add("then", JsonSchema.member("not", JsonSchemaRequired.has("pipeline")));
    none.add("additionalProperties", references.apply(NO_PIPELINE));
    // Not the reference itself: some editors follow it to the items of the items without an end.
    JsonArray same = JsonSchema.array(references.apply(NO_PIPELINE));
    none.add("items", JsonSchema.member("allOf", same));
    return none;
  }

  /** An item of any kind, distinguished as the model does. */
  private JsonObject item() {
    JsonObject list = JsonSchema.text("type", "array");
    list.addProperty("doNotSuggest", true);
    JsonObject nameless =
        choose(JsonSchemaRequired.is("actions", list), "Pipeline", new JsonObject());
    JsonObject sandbox = choose(JsonSchemaRequired.has("sandbox"), "Sandbox", nameless);
    JsonObject target = choose(JsonSchemaRequired.has("target"), "Target", sandbox);
    JsonObject other = choose(JsonSchemaRequired.has("environment"), "Environment", target);
    JsonObject noAction = JsonSchema.member("if", JsonSchemaRequired.has("action"));
    noAction.add("then", JsonSchemaRequired.has("pipeline"));
    noAction.add("else", other);
    JsonObject item = choose(JsonSchemaRequired.has("pipeline"), "Pipeline", noAction);
    item.add("properties", names());
    JsonObject mapping = JsonSchema.member("if", JsonSchema.text("type", "object"));
    mapping.add("then", item);
    return mapping;
  }

  private JsonObject choose(JsonObject condition, String object, JsonObject otherwise) {
    JsonObject choice = JsonSchema.member("if", condition);
    choice.add("then", references.apply(definitions.apply(object)));
    choice.add("else", otherwise);
    return choice;
  }

  private JsonObject names() {
    JsonObject names = new JsonObject();
    for (String kind : List.of("Pipeline", "Environment", "Target", "Sandbox")) {
      String key = kind.toLowerCase(Locale.ROOT);
      names.add(
          key, JsonSchema.documented(new JsonObject(), catalog.object(kind).properties().get(key)));
    }
    return names;
  }

  /** What may be in the list of a file that has a pipeline. */
  private JsonObject knownItem() {
    JsonArray kinds = new JsonArray();
    for (String key : List.of("pipeline", "environment", "target", "sandbox", "<<")) {
      kinds.add(JsonSchemaRequired.has(key));
    }
    JsonObject item = JsonSchema.member("if", JsonSchema.text("type", "object"));
    item.add("then", JsonSchema.member("anyOf", kinds));
    item.add("else", references.apply(JsonSchemaTypes.UNKNOWN));
    return item;
  }
}
