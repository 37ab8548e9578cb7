package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.buddyls.testing.Corpus;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import dev.buddyls.testing.TestCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The catalogue's {@code index.json} lists the action types, with the keys they need, and the
 * objects, so that whoever lists them reads one small file instead of all of them.
 */
class CatalogIndexTest {

  private static final CatalogFiles FILES = new CatalogFiles(TestCatalog::text);

  private static final List<String> MEMBERS =
      List.of("title", "category", "summary", "search", "link", "deprecated");
  private static final List<String> SHAPE = List.of("type", "values", "open", "default");

  @Test
  void indexIsUpToDate() throws IOException {
    Golden.file(Repository.CATALOG.resolve("index.json"), index(Repository.CATALOG));
  }

  static String index(Path catalog) throws IOException {
    return "{\n\"actions\": %s,\n\"objects\": %s\n}\n"
        .formatted(
            oneALine(names(catalog.resolve("actions")).map(it -> action(catalog, it))),
            oneALine(objects(catalog).map(JsonPrimitive::new)));
  }

  /** A change of one entry is a change of one line. */
  private static String oneALine(Stream<? extends JsonElement> elements) {
    return elements.map(JsonElement::toString).collect(Collectors.joining(",\n", "[\n", "\n]"));
  }

  private static JsonObject action(Path catalog, String type) {
    Path file = catalog.resolve("actions").resolve(type + ".json");
    JsonObject full = JsonParser.parseString(Corpus.read(file)).getAsJsonObject();
    JsonObject entry = new JsonObject();
    entry.addProperty("type", type);
    MEMBERS.stream().filter(full::has).forEach(it -> entry.add(it, full.get(it)));
    entry.add("needs", needs(type, full));
    return entry;
  }

  /** The keys that an action of the type must have whatever else it has: types and words only. */
  private static JsonObject needs(String type, JsonObject full) {
    JsonObject nested = full.has("objects") ? full.getAsJsonObject("objects") : new JsonObject();
    PropertyReader reader = new PropertyReader(FILES, type, nested);
    Map<String, JsonObject> keys = FILES.keys(full);
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

  /** Rules have pages of their own, so their ids are not explained as keys once more. */
  private static Stream<String> objects(Path catalog) throws IOException {
    return names(catalog.resolve("objects")).filter(it -> !it.equals("RuleSeverities"));
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".json"))
          .map(it -> it.substring(0, it.length() - ".json".length()))
          .sorted()
          .toList()
          .stream();
    }
  }
}
