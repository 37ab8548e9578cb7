package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.CatalogLoader.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the facts of the catalogue come from: pages with their years, exports, the API. Reads the
 * files anew for each question, which only a person asks.
 *
 * @param objects names of the objects that have files of their own
 * @param actionTypes constants of all action types
 */
record FactSources(CatalogFiles files, Collection<String> objects, Collection<String> actionTypes) {

  /**
   * The sources of a key wherever it is used, those of its words included; a key without a source
   * of its own has that of its object or action type.
   *
   * @param key its name, or {@code Owner.name} for one owner alone
   */
  List<FactSource> of(String key) {
    int dot = key.lastIndexOf('.');
    String name = key.substring(dot + 1);
    String owner = dot < 0 ? "" : key.substring(0, dot);
    List<FactSource> found = new ArrayList<>();
    objects.forEach(it -> file("objects/", it, owner, name, found));
    actionTypes.stream().sorted().forEach(it -> file("actions/", it, owner, name, found));
    return List.copyOf(found);
  }

  private void file(String folder, String name, String owner, String key, List<FactSource> found) {
    if (!owner.isEmpty() && !owner.split("\\.")[0].equalsIgnoreCase(name)) {
      return;
    }
    JsonObject json = files.read(folder + name);
    Optional<String> whole = Json.text(json, "source");
    if (owner.isEmpty() || owner.equalsIgnoreCase(name)) {
      key(name, json, key, whole, found);
    }
    if (json.has("objects")) {
      json.getAsJsonObject("objects").entrySet().stream()
          .filter(it -> owner.isEmpty() || owner.equalsIgnoreCase(name + "." + it.getKey()))
          .forEach(
              it ->
                  key(
                      name + "." + it.getKey(),
                      it.getValue().getAsJsonObject(),
                      key,
                      whole,
                      found));
    }
  }

  private void key(
      String owner, JsonObject object, String key, Optional<String> whole, List<FactSource> found) {
    JsonObject json = files.keys(object).get(key);
    if (json == null) {
      return;
    }
    String place = owner + "." + key;
    Json.text(json, "source").or(() -> whole).ifPresent(it -> found.add(new FactSource(place, it)));
    words(json).forEach(it -> found.add(new FactSource(place + ": " + it.getKey(), it.getValue())));
  }

  /** The words of a key that have a source of their own. */
  private static Stream<Map.Entry<String, String>> words(JsonObject key) {
    JsonObject values = key.has("values") ? key.getAsJsonObject("values") : new JsonObject();
    return values.entrySet().stream()
        .filter(it -> it.getValue().isJsonObject())
        .flatMap(it -> source(it.getValue()).map(text -> Map.entry(it.getKey(), text)).stream());
  }

  private static Optional<String> source(JsonElement word) {
    return Json.text(word.getAsJsonObject(), "source");
  }
}
