package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.buddyls.catalog.CatalogLoader.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The catalogue's files, parsed anew each time.
 *
 * @param texts the text of a file by its path below the catalogue, without {@code .json}
 */
record CatalogFiles(Function<String, Optional<String>> texts) {

  Optional<JsonObject> find(String name) {
    return texts.apply(name).map(it -> JsonParser.parseString(it).getAsJsonObject());
  }

  JsonObject read(String name) {
    return find(name)
        .orElseThrow(
            () -> new NoSuchElementException("the catalogue has no file " + name + ".json"));
  }

  /** The keys of an object or action type, those of the groups that it includes among them. */
  Map<String, JsonObject> keys(JsonObject json) {
    JsonObject own = json.getAsJsonObject("properties");
    Map<String, JsonObject> keys = new LinkedHashMap<>();
    own.entrySet().forEach(it -> keys.put(it.getKey(), it.getValue().getAsJsonObject()));
    for (String group : Json.strings(json, "include")) {
      JsonObject shared = read("groups/" + group).getAsJsonObject("properties");
      for (Map.Entry<String, JsonElement> it : shared.entrySet()) {
        keys.merge(
            it.getKey(), it.getValue().getAsJsonObject(), (mine, base) -> Json.overlay(base, mine));
      }
    }
    return keys;
  }
}
