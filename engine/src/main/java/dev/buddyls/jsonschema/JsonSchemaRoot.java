package dev.buddyls.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.FileRoot;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.Property;
import dev.buddyls.model.FileKind;
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
  private final FileRoot root;
  private final Function<String, JsonObject> references;
  private final UnaryOperator<String> definitions;

  private JsonSchemaRoot(
      Catalog catalog, Function<String, JsonObject> references, UnaryOperator<String> definitions) {
    this.catalog = catalog;
    this.root = FileKind.PIPELINES.root(catalog);
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
    ObjectKind main = root.objects().get(0);
    JsonObject item = choose(JsonSchemaRequired.is("actions", list), main, new JsonObject());
    for (int i = root.objects().size() - 1; i > 0; i--) {
      item = choose(hasName(root.objects().get(i)), root.objects().get(i), item);
    }
    for (ObjectKind misplaced : root.misplaced()) {
      JsonObject refused = JsonSchema.member("if", hasName(misplaced));
      refused.add("then", hasName(main));
      refused.add("else", item);
      item = refused;
    }
    item = choose(hasName(main), main, item);
    item.add("properties", names());
    JsonObject mapping = JsonSchema.member("if", JsonSchema.text("type", "object"));
    mapping.add("then", item);
    return mapping;
  }

  private JsonObject hasName(ObjectKind object) {
    return JsonSchemaRequired.has(key(object));
  }

  private String key(ObjectKind object) {
    return catalog.object(object).naming().key().orElseThrow();
  }

  private JsonObject choose(JsonObject condition, ObjectKind object, JsonObject otherwise) {
    JsonObject choice = JsonSchema.member("if", condition);
    choice.add("then", references.apply(definitions.apply(object.catalogName())));
    choice.add("else", otherwise);
    return choice;
  }

  private JsonObject names() {
    JsonObject names = new JsonObject();
    for (ObjectKind object : root.objects()) {
      Property name = catalog.object(object).properties().get(key(object));
      names.add(name.key(), JsonSchema.documented(new JsonObject(), name));
    }
    return names;
  }

  /** What may be in the list of a file that has a pipeline. */
  private JsonObject knownItem() {
    JsonArray kinds = new JsonArray();
    root.objects().forEach(it -> kinds.add(hasName(it)));
    kinds.add(JsonSchemaRequired.has("<<"));
    JsonObject item = JsonSchema.member("if", JsonSchema.text("type", "object"));
    item.add("then", JsonSchema.member("anyOf", kinds));
    item.add("else", references.apply(JsonSchemaTypes.UNKNOWN));
    return item;
  }
}
