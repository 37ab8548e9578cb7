package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.CatalogLoader.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the catalogue's tables: predefined variables and integrations. */
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

  static List<IntegrationScopeInfo> scopes(JsonObject json) {
    List<IntegrationScopeInfo> all = new ArrayList<>();
    for (Map.Entry<String, JsonElement> entry : json.getAsJsonObject("scopes").entrySet()) {
      JsonObject it = entry.getValue().getAsJsonObject();
      all.add(
          new IntegrationScopeInfo(
              entry.getKey(),
              Json.text(it, "title").orElse(entry.getKey()),
              Json.text(it, "doc").orElse(""),
              Json.strings(it, "aliases"),
              Json.text(it, "until"),
              Json.text(it, "inProject"),
              Json.strings(it, "needs"),
              PropertyReader.deprecation(it)));
    }
    return List.copyOf(all);
  }
}
