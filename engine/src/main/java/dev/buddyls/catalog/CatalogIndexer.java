package dev.buddyls.catalog;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Run by the build: lists the action types and objects of a catalogue folder in its {@code
 * index.json}, with the keys they need, so that whoever lists them reads one small file instead of
 * all of them.
 */
public final class CatalogIndexer {

  private static final List<String> MEMBERS =
      List.of("title", "category", "summary", "search", "link", "deprecated");
  private static final List<String> SHAPE = List.of("type", "values", "open", "default");

  private CatalogIndexer() {}

  /**
   * @param args the folder
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    JsonArray actions = new JsonArray();
    for (Path file : jsonFiles(root.resolve("actions"))) {
      JsonObject full = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      JsonObject entry = new JsonObject();
      entry.addProperty("type", name(file));
      MEMBERS.stream().filter(full::has).forEach(it -> entry.add(it, full.get(it)));
      entry.add("needs", needs(name(file), full));
      actions.add(entry);
    }
    JsonArray objects = new JsonArray();
    jsonFiles(root.resolve("objects")).forEach(file -> objects.add(name(file)));
    JsonObject index = new JsonObject();
    index.add("actions", actions);
    index.add("objects", objects);
    Files.writeString(root.resolve("index.json"), index.toString());
  }

  /** The keys that an action of the type must have whatever else it has: types and words only. */
  private static JsonObject needs(String type, JsonObject full) {
    JsonObject nested = full.has("objects") ? full.getAsJsonObject("objects") : new JsonObject();
    PropertyReader reader = new PropertyReader(type, nested);
    Map<String, JsonObject> keys = CatalogLoader.merged(full);
    List<Property> properties =
        keys.entrySet().stream().map(it -> reader.read(it.getKey(), it.getValue())).toList();
    JsonObject needs = new JsonObject();
    for (Property it :
        RequiredKeys.of(
            properties, Map.of("action", "", "type", type), key -> key.deprecation().isPresent())) {
      needs.add(it.key(), shape(type, keys.get(it.key()), nested));
    }
    return needs;
  }

  private static JsonObject shape(String type, JsonObject json, JsonObject nested) {
    JsonObject shape = new JsonObject();
    SHAPE.stream().filter(json::has).forEach(it -> shape.add(it, json.get(it)));
    String words = json.get("type").getAsString();
    for (String object : nested.keySet()) {
      words = words.replaceAll("\\b" + object + "\\b", type + "." + object);
    }
    shape.addProperty("type", words);
    return shape;
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".json".length());
  }
}
