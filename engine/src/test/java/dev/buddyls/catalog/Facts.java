package dev.buddyls.catalog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.buddyls.testing.Corpus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The collected facts about the format, which lie beside a checkout. */
final class Facts {

  private Facts() {}

  /** A file of facts, such as {@code actions}. */
  static JsonObject file(String name) {
    String json = Corpus.read(Corpus.shared("reference").resolve(name + ".json"));
    return JsonParser.parseString(json).getAsJsonObject();
  }

  /** An object of the facts: its keys, and how to find the objects that they speak of. */
  record FactObject(String label, Map<String, Fact> keys, JsonObject nested, JsonObject shared) {

    static FactObject of(String label, JsonObject json, JsonObject nested, JsonObject shared) {
      JsonObject properties = json.has("properties") ? json.getAsJsonObject("properties") : json;
      Map<String, Fact> keys = new LinkedHashMap<>();
      properties.entrySet().stream()
          .filter(it -> it.getValue().isJsonObject())
          .forEach(it -> keys.put(it.getKey(), new Fact(it.getValue().getAsJsonObject())));
      return new FactObject(label, keys, nested, shared);
    }

    /** The object that a key's type names, if the facts describe it. */
    Optional<FactObject> objectOf(Fact fact) {
      for (String word : fact.type().split("[^A-Za-z]+")) {
        Optional<FactObject> found = named(word);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    private Optional<FactObject> named(String name) {
      if (nested.has(name) && !nested.getAsJsonObject(name).has("$ref")) {
        String label = this.label.replaceAll("\\..*", "") + "." + name;
        return Optional.of(of(label, nested.getAsJsonObject(name), nested, shared));
      }
      return Optional.ofNullable(shared.getAsJsonObject(name))
          .map(it -> of(name, it, new JsonObject(), shared));
    }
  }

  /** What the facts say of a key. */
  record Fact(JsonObject json) {

    String type() {
      return text("type").orElse("");
    }

    Optional<String> text(String member) {
      return Optional.ofNullable(json.get(member)).map(JsonElement::getAsString);
    }

    boolean is(String member) {
      return json.has(member) && json.get(member).getAsBoolean();
    }

    boolean isSure() {
      return !json.has("unconfirmed") && !(json.has("sure") && !is("sure"));
    }

    boolean isOld() {
      return json.has("replacedBy") || is("deprecated");
    }

    /** The first of the members that is there, as the texts of its list; none: empty. */
    List<String> texts(String... members) {
      for (String member : members) {
        if (json.has(member)) {
          return strings(json.get(member));
        }
      }
      return List.of();
    }

    /** A member that holds a condition, in the catalogue's form. */
    Condition condition(String member) {
      return json.has(member) ? Facts.condition(json.get(member)) : Condition.NONE;
    }
  }

  static List<String> strings(JsonElement json) {
    List<String> texts = new ArrayList<>();
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(it -> texts.add(it.getAsString()));
    } else {
      json.getAsJsonObject().keySet().forEach(texts::add);
    }
    return texts;
  }

  private static Condition condition(JsonElement json) {
    if (json instanceof JsonArray keys) {
      return new Condition(
          strings(keys).stream()
              .collect(Collectors.toMap(key -> key, key -> new Condition.Test.Present())));
    }
    Map<String, Condition.Test> tests = new LinkedHashMap<>();
    json.getAsJsonObject().entrySet().forEach(it -> tests.put(it.getKey(), test(it.getValue())));
    return new Condition(tests);
  }

  private static Condition.Test test(JsonElement json) {
    if (json.isJsonArray()) {
      return new Condition.Test.IsOneOf(Set.copyOf(strings(json)));
    }
    String word =
        json.isJsonObject()
            ? json.getAsJsonObject().keySet().iterator().next()
            : json.getAsString();
    return switch (word) {
      case "present" -> new Condition.Test.Present();
      case "absent" -> new Condition.Test.Absent();
      default -> new Condition.Test.IsOneOf(Set.of(word));
    };
  }
}
