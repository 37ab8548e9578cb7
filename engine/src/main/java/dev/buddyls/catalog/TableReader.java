package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.CatalogLoader.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the catalogue's tables: predefined variables, integrations, roots and categories. */
final class TableReader {

  private TableReader() {}

  static List<PredefinedVariable> variables(JsonObject json) {
    List<PredefinedVariable> all = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("variables").entrySet()) {
      JsonObject it = entry.getValue().getAsJsonObject();
      all.add(
          new PredefinedVariable(
              entry.getKey(),
              Json.text(it, "doc").orElse(""),
              Json.text(it, "group").orElse(""),
              Json.strings(it, "aliases"),
              Json.strings(it, "parameters"),
              Json.text(it, "since"),
              Json.text(it, "only"),
              Json.text(it, "example"),
              PropertyReader.deprecation(it)));
    }
    return List.copyOf(all);
  }

  static List<IntegrationType> integrations(JsonObject json) {
    List<IntegrationType> all = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("types").entrySet()) {
      JsonObject it = entry.getValue().getAsJsonObject();
      all.add(
          new IntegrationType(
              entry.getKey(),
              Json.text(it, "title").orElse(entry.getKey()),
              Json.text(it, "doc").orElse(""),
              Json.strings(it, "usedBy"),
              Json.strings(it, "usedByUnsure"),
              Json.strings(it, "usedByTargets")));
    }
    return List.copyOf(all);
  }

  static List<AccessScope> scopes(JsonObject json) {
    List<AccessScope> all = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("scopes").entrySet()) {
      JsonObject it = entry.getValue().getAsJsonObject();
      all.add(
          new AccessScope(
              entry.getKey(),
              Json.text(it, "title").orElse(entry.getKey()),
              Json.text(it, "doc").orElse(""),
              Json.strings(it, "aliases"),
              Json.text(it, "until"),
              Json.text(it, "inProject"),
              Json.strings(it, "needs"),
              sharing(it),
              PropertyReader.deprecation(it)));
    }
    return List.copyOf(all);
  }

  private static Optional<AccessScope.Sharing> sharing(JsonObject json) {
    return Optional.ofNullable(json.getAsJsonObject("shared"))
        .map(
            it ->
                new AccessScope.Sharing(
                    Json.text(it, "doc").orElseThrow(),
                    Json.text(it, "severity").filter("warning"::equals).isPresent()));
  }

  static Map<String, FileRoot> roots(JsonObject json) {
    Map<String, FileRoot> all = new HashMap<>();
    for (Map.Entry<String, JsonElement> it : json.entrySet()) {
      all.put(it.getKey(), root(it.getValue().getAsJsonObject()));
    }
    return Map.copyOf(all);
  }

  private static FileRoot root(JsonObject json) {
    List<String> names =
        Json.text(json, "mapping").map(List::of).orElseGet(() -> Json.strings(json, "list"));
    return new FileRoot(
        json.has("list"),
        names.stream().map(ObjectKind::named).toList(),
        Json.strings(json, "misplaced").stream().map(ObjectKind::named).toList());
  }

  static Map<String, ActionCategory> categories(JsonObject json) {
    Map<String, ActionCategory> all = new HashMap<>();
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      JsonObject it = entry.getValue().getAsJsonObject();
      boolean runsCode = !it.has("runsCode") || it.get("runsCode").getAsBoolean();
      all.put(entry.getKey(), new ActionCategory(Json.text(it, "title").orElseThrow(), runsCode));
    }
    return Map.copyOf(all);
  }
}
