package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.text.NameLength;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the catalogue's JSON. */
final class CatalogLoader {

  private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_]+");

  private final CatalogFiles files;

  CatalogLoader(CatalogFiles files) {
    this.files = files;
  }

  List<ActionSummary> index() {
    List<ActionSummary> all = new ArrayList<>();
    for (JsonElement entry : files.read("index").getAsJsonArray("actions")) {
      JsonObject json = entry.getAsJsonObject();
      all.add(summary(Json.text(json, "type").orElseThrow(), json));
    }
    return List.copyOf(all);
  }

  /** The keys that real files use, by object or action type, those used most first. */
  Map<String, List<String>> uses() {
    JsonObject json = files.read("key-ranking");
    Map<String, List<String>> all = new HashMap<>();
    json.keySet().forEach(name -> all.put(name, Json.strings(json, name)));
    return Map.copyOf(all);
  }

  List<PredefinedVariable> variables() {
    return TableReader.variables(files.read("variables"));
  }

  List<IntegrationType> integrations() {
    return TableReader.integrations(files.read("integrations"));
  }

  List<AccessScope> scopes() {
    return TableReader.scopes(files.read("integrations"));
  }

  Map<String, FileRoot> roots() {
    return TableReader.roots(files.read("roots"));
  }

  Map<String, ActionCategory> categories() {
    return TableReader.categories(files.read("categories"));
  }

  List<String> objectNames() {
    return Json.strings(files.read("index"), "objects");
  }

  private ActionSummary summary(String type, JsonObject json) {
    String title = Json.text(json, "title").orElse("");
    return new ActionSummary(
        type,
        title,
        Json.text(json, "category").orElse(""),
        Json.text(json, "summary").orElse(title),
        Json.strings(json, "search"),
        Json.text(json, "link"),
        PropertyReader.deprecation(json),
        needs(json));
  }

  private List<Property> needs(JsonObject json) {
    if (!json.has("needs")) {
      return List.of();
    }
    PropertyReader reader = new PropertyReader(files, "", new JsonObject());
    return json.getAsJsonObject("needs").entrySet().stream()
        .map(it -> reader.read(it.getKey(), it.getValue().getAsJsonObject()))
        .toList();
  }

  /** An action type; {@code common} gives the keys that every action has. */
  Optional<ActionType> action(String type, Supplier<ObjectType> common) {
    // A file system that ignores case would find BUILD.json for `build`.
    if (NameLength.isExceeded(type) || !CONSTANT.matcher(type).matches()) {
      return Optional.empty();
    }
    return files
        .find("actions/" + type)
        .map(json -> action(summary(type, json), json, common.get()));
  }

  private ActionType action(ActionSummary summary, JsonObject json, ObjectType common) {
    Map<String, Property> properties = new LinkedHashMap<>();
    JsonObject nested = json.has("objects") ? json.getAsJsonObject("objects") : new JsonObject();
    Map<String, Property> own = properties(json, summary.type(), nested);
    List.of("action", "type").forEach(key -> properties.put(key, common.properties().get(key)));
    properties.putAll(own);
    common.properties().forEach(properties::putIfAbsent);
    ObjectType object =
        new ObjectType(
            common.name(),
            summary.type() + " action",
            Json.text(json, "doc").orElse(summary.title()),
            Json.text(json, "link"),
            ordered(properties),
            summary.deprecation().isPresent(),
            isClosed(json),
            Json.text(json, "example"),
            common.naming(),
            common.conflicts(),
            common.templates());
    return new ActionType(
        summary,
        object,
        Json.strings(json, "integrations"),
        Json.flag(json, "pauses"),
        Json.text(json, "example"));
  }

  private static boolean isClosed(JsonObject json) {
    String confidence = Json.text(json, "confidence").orElse("documented");
    return !Json.flag(json, "open") && !confidence.equals("none") && !confidence.equals("inferred");
  }

  ObjectType object(String name) {
    JsonObject json = files.read("objects/" + name);
    return object(name, json, "", new JsonObject());
  }

  /** An object that only the action type {@code owner} has; {@code name} is {@code owner.Name}. */
  ObjectType nested(String owner, String name) {
    JsonObject objects = files.read("actions/" + owner).getAsJsonObject("objects");
    String own = name.substring(owner.length() + 1);
    if (objects == null || !objects.has(own)) {
      throw new NoSuchElementException("the catalogue has no object " + name);
    }
    return object(name, objects.getAsJsonObject(own), owner, objects);
  }

  private ObjectType object(String name, JsonObject json, String owner, JsonObject siblings) {
    return new ObjectType(
        name,
        Json.text(json, "title").orElse(name.substring(name.indexOf('.') + 1)),
        Json.text(json, "doc").orElse(""),
        Json.text(json, "link"),
        ordered(properties(json, owner, siblings)),
        false,
        isClosed(json),
        Json.text(json, "example"),
        ObjectReader.naming(json),
        ObjectReader.conflicts(json),
        ObjectReader.templates(json));
  }

  private Map<String, Property> properties(JsonObject json, String owner, JsonObject nested) {
    PropertyReader reader = new PropertyReader(files, owner, nested);
    Map<String, Property> properties = new LinkedHashMap<>();
    files.keys(json).forEach((key, it) -> properties.put(key, reader.read(key, it)));
    return properties;
  }

  private static Map<String, Property> ordered(Map<String, Property> properties) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** The few ways in which the catalogue reads JSON. */
  static final class Json {

    private Json() {}

    static Optional<String> text(JsonObject json, String member) {
      return json.has(member) ? Optional.of(json.get(member).getAsString()) : Optional.empty();
    }

    /** Whether a member is there and true. */
    static boolean flag(JsonObject json, String member) {
      return json.has(member) && json.get(member).getAsBoolean();
    }

    static List<String> strings(JsonObject json, String member) {
      return array(json, member).stream().map(JsonElement::getAsString).toList();
    }

    static List<JsonObject> objects(JsonObject json, String member) {
      return array(json, member).stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static List<JsonElement> array(JsonObject json, String member) {
      return json.has(member) ? json.getAsJsonArray(member).asList() : List.of();
    }

    /** Members of {@code over} in the place of those of {@code base}; null removes a member. */
    static JsonObject overlay(JsonObject base, JsonObject over) {
      JsonObject result = base.deepCopy();
      for (Map.Entry<String, JsonElement> it : over.entrySet()) {
        result.remove(it.getKey());
        if (!it.getValue().isJsonNull()) {
          result.add(it.getKey(), it.getValue());
        }
      }
      return result;
    }
  }
}
