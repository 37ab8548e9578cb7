package dev.buddyls.integrations;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.buddyls.model.Integration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an integration from the JSON of the API. Only the fields read here can get into a file. */
final class ApiIntegration {

  private static final String DENIED = "DENIED";

  private ApiIntegration() {}

  static Integration of(JsonObject item) {
    return new Integration(
        text(item, "identifier"),
        text(item, "hash_id"),
        text(item, "name"),
        text(item, "type"),
        text(item, "scope"),
        text(item, "project_name"),
        Optional.empty(),
        permittedFor(item));
  }

  static Optional<String> text(JsonObject item, String key) {
    return item.get(key) instanceof JsonPrimitive value
        ? Optional.of(value.getAsString()).filter(it -> !it.isBlank())
        : Optional.empty();
  }

  /** Groups and users by their numbers, as their names would take further requests. */
  private static List<String> permittedFor(JsonObject item) {
    List<String> who = new ArrayList<>();
    if (item.get("permissions") instanceof JsonObject permissions) {
      if (isGranted(permissions, "others")) {
        who.add("everybody");
      }
      if (isGranted(permissions, "admins")) {
        who.add("admins");
      }
      granted(permissions, "groups").forEach(it -> who.add("group " + it));
      granted(permissions, "users").forEach(it -> who.add("user " + it));
    }
    if (text(item, "all_pipelines_allowed").equals(Optional.of("false"))) {
      objects(item.get("allowed_pipelines"))
          .forEach(it -> text(it, "name").ifPresent(name -> who.add("pipeline " + name)));
    }
    return List.copyOf(who);
  }

  private static List<String> granted(JsonObject permissions, String key) {
    return objects(permissions.get(key)).stream()
        .filter(it -> isGranted(it, "access_level"))
        .flatMap(it -> text(it, "id").stream())
        .toList();
  }

  private static boolean isGranted(JsonObject levels, String key) {
    return text(levels, key).filter(it -> !it.equals(DENIED)).isPresent();
  }

  private static List<JsonObject> objects(JsonElement list) {
    List<JsonObject> objects = new ArrayList<>();
    if (list instanceof JsonArray array) {
      for (JsonElement item : array) {
        if (item instanceof JsonObject object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}
