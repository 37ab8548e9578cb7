package dev.buddyls.jsonschema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Gives keys that several objects have a definition of their own. */
final class JsonSchemaDedup {

  /** What is shorter is not worth a reference. */
  private static final int WORTH = 120;

  private final JsonObject definitions;
  private final Function<String, JsonObject> references;
  private final Map<JsonElement, Integer> uses = new HashMap<>();
  private final Map<JsonElement, String> names = new HashMap<>();

  JsonSchemaDedup(JsonObject definitions, Function<String, JsonObject> references) {
    this.definitions = definitions;
    this.references = references;
  }

  void deduplicate() {
    List<JsonObject> objects = new ArrayList<>();
    for (JsonElement it : definitions.asMap().values()) {
      if (it.getAsJsonObject().has("properties")) {
        objects.add(it.getAsJsonObject().getAsJsonObject("properties"));
      }
    }
    objects.forEach(it -> it.asMap().values().forEach(key -> uses.merge(key, 1, Integer::sum)));
    objects.forEach(it -> it.asMap().replaceAll(this::shared));
  }

  private JsonElement shared(String key, JsonElement schema) {
    if (uses.get(schema) == 1 || schema.toString().length() < WORTH) {
      return schema;
    }
    return references.apply(names.computeIfAbsent(schema, it -> define(key, it)));
  }

  private String define(String key, JsonElement schema) {
    String name = key;
    for (int i = 2; definitions.has(name); i++) {
      name = key + "_" + i;
    }
    definitions.add(name, schema);
    return name;
  }
}
