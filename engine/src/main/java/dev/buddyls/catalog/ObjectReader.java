package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.CatalogLoader.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the catalogue says of an object as a whole. */
final class ObjectReader {

  private ObjectReader() {}

  static Naming naming(JsonObject json) {
    Map<String, NameKind> keys = new LinkedHashMap<>();
    members(json, "namedBy").forEach((key, kind) -> keys.put(key, NameKind.valueOf(kind)));
    List<String> labels = Json.strings(json, "labels");
    return new Naming(
        Collections.unmodifiableMap(keys),
        labels.isEmpty() ? keys.keySet().stream().limit(1).toList() : labels);
  }

  static List<KeyConflict> conflicts(JsonObject json) {
    return Json.objects(json, "conflicts").stream().map(ObjectReader::conflict).toList();
  }

  private static KeyConflict conflict(JsonObject json) {
    return new KeyConflict(
        Json.text(json, "older").orElseThrow(),
        Set.copyOf(Json.strings(json, "words")),
        Json.strings(json, "with"),
        Json.text(json, "newer").orElseThrow(),
        Json.text(json, "question").orElseThrow());
  }

  static List<ObjectTemplate> templates(JsonObject json) {
    return Json.objects(json, "templates").stream().map(ObjectReader::template).toList();
  }

  private static ObjectTemplate template(JsonObject json) {
    return new ObjectTemplate(
        Json.text(json, "title").orElseThrow(),
        Json.text(json, "while"),
        Map.copyOf(members(json, "given")),
        Json.strings(json, "keys"));
  }

  private static Map<String, String> members(JsonObject json, String member) {
    Map<String, String> members = new LinkedHashMap<>();
    if (json.has(member)) {
      for (Map.Entry<String, JsonElement> it : json.getAsJsonObject(member).entrySet()) {
        members.put(it.getKey(), it.getValue().getAsString());
      }
    }
    return members;
  }
}
