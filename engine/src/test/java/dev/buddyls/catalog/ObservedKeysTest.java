package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Corpus;
import dev.buddyls.testing.TestCatalog;
import dev.buddyls.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The catalogue knows every key that real files use, but for those that are mistakes. */
class ObservedKeysTest {

  private static final Catalog CATALOG = TestCatalog.open();

  private static final Set<String> KINDS = Set.of("unknown-key", "misplaced-key");

  private final Map<String, String> unknown = new TreeMap<>();

  @Test
  void knowsTheKeysOfRealFiles() {
    Set<String> mistakes = mistakes();
    for (Map.Entry<String, JsonElement> seen : Facts.file("observed").entrySet()) {
      object(seen.getKey())
          .filter(ObjectType::closed)
          .ifPresent(it -> compare(seen.getKey(), it, seen.getValue().getAsJsonObject(), mistakes));
    }
    Differences.of("observed keys").expect(unknown);
  }

  private void compare(String name, ObjectType object, JsonObject keys, Set<String> mistakes) {
    for (String key : keys.keySet()) {
      if (object.property(key).isEmpty() && !mistakes.contains(object.title() + "." + key)) {
        int repositories = keys.getAsJsonObject(key).get("repos").getAsInt();
        unknown.put(name + "." + key, "unknown, in files of " + repositories + " repositories");
      }
    }
  }

  /** An object by the name that the observations give it, such as {@code Action BUILD}. */
  private static Optional<ObjectType> object(String name) {
    if (name.startsWith("Action ")) {
      return CATALOG.action(name.substring("Action ".length())).map(ActionType::object);
    }
    return Optional.of(CATALOG.object(name));
  }

  /** Keys that are called unknown or misplaced by those who read the files, with their objects. */
  private static Set<String> mistakes() {
    String json = Corpus.read(Corpus.shared("corpus").resolve("labels.json"));
    Set<String> mistakes = new HashSet<>();
    JsonObject files = JsonParser.parseString(json).getAsJsonObject();
    for (String file : files.keySet()) {
      Set<String> keys = keysCalledMistakes(files.getAsJsonObject(file));
      if (!keys.isEmpty()) {
        objectsOf(file).forEach(it -> keys.forEach(key -> addIfHeld(it, key, mistakes)));
      }
    }
    return mistakes;
  }

  private static Set<String> keysCalledMistakes(JsonObject labels) {
    Set<String> keys = new HashSet<>();
    for (JsonElement warning : labels.getAsJsonArray("warnings")) {
      JsonObject label = warning.getAsJsonObject();
      if (KINDS.contains(label.get("kind").getAsString()) && label.get("sure").getAsBoolean()) {
        keys.add(label.get("text").getAsString());
      }
    }
    return keys;
  }

  private static List<TypedObject> objectsOf(String file) {
    String text = Corpus.read(Corpus.shared("corpus").resolve(file));
    SyntaxTree tree = SyntaxTree.parse(new SourceText("buddy.yml", 0, text));
    return BuddyFile.of(tree, CATALOG).chunks().stream()
        .flatMap(it -> it.model().objects().stream())
        .toList();
  }

  private static void addIfHeld(TypedObject object, String key, Set<String> mistakes) {
    if (object.has(key)) {
      mistakes.add(object.type().title() + "." + key);
    }
  }
}
