package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.CatalogLoader.Json;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads one key of the catalogue. Types are written as words: {@code text}, {@code text:cron},
 * {@code flag}, {@code integer}, {@code number}, {@code choice}, {@code anything} or an object's
 * name; {@code []} behind one makes a list of it, <code>{}</code> a mapping to it, {@code |}
 * separates alternatives, and parentheses group.
 */
final class PropertyReader {

  private final CatalogFiles files;
  private final String owner;
  private final JsonObject nested;

  /**
   * @param owner the action type whose own objects come before the shared ones, or empty
   * @param nested those objects
   */
  PropertyReader(CatalogFiles files, String owner, JsonObject nested) {
    this.files = files;
    this.owner = owner;
    this.nested = nested;
  }

  Property read(String key, JsonObject json) {
    String type =
        Json.text(json, "type")
            .orElseThrow(() -> new IllegalStateException("no type for the key " + key));
    return new Property(
        key,
        type(type, json),
        Json.text(json, "doc").orElse(""),
        requirement(json),
        condition(json.get("applies")),
        formats(json),
        json.has("restricts")
            ? Optional.of(Set.copyOf(Json.strings(json, "restricts")))
            : Optional.empty(),
        Json.text(json, "default"),
        Json.text(json, "since"),
        deprecation(json),
        isSure(json),
        Json.text(json, "example"));
  }

  private static boolean isSure(JsonObject json) {
    return !json.has("sure") || json.get("sure").getAsBoolean();
  }

  private static Map<Format, Condition> formats(JsonObject json) {
    if (!json.has("formats")) {
      return Map.of();
    }
    return json.getAsJsonObject("formats").entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                it -> Format.named(it.getKey()), it -> condition(it.getValue())));
  }

  private ValueType type(String text, JsonObject json) {
    List<String> parts = alternatives(text);
    if (parts.size() > 1) {
      return new ValueType.OneOf(parts.stream().map(part -> type(part, json)).toList());
    }
    if (text.endsWith("[]")) {
      return new ValueType.ListOf(type(inner(text), json));
    }
    if (text.endsWith("{}")) {
      return new ValueType.MapOf(type(inner(text), json));
    }
    return switch (text) {
      case "text" -> new ValueType.Text(Format.PLAIN, bound(json, "max"));
      case "flag" -> new ValueType.Flag();
      case "integer" -> number(true, json);
      case "number" -> number(false, json);
      case "choice" -> choice(json);
      case "anything" -> new ValueType.Anything();
      default ->
          text.startsWith("text:")
              ? new ValueType.Text(Format.named(text.substring(5)))
              : new ValueType.ObjectRef(nested.has(text) ? owner + "." + text : text);
    };
  }

  private static String inner(String text) {
    String inner = text.substring(0, text.length() - 2);
    return inner.startsWith("(") ? inner.substring(1, inner.length() - 1) : inner;
  }

  private static List<String> alternatives(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static ValueType number(boolean whole, JsonObject json) {
    Optional<ChronoUnit> unit =
        Json.text(json, "unit").map(it -> ChronoUnit.valueOf(it.toUpperCase(Locale.ROOT)));
    return new ValueType.Number(
        whole, bound(json, "min"), bound(json, "max"), unit, Json.flag(json, "cyclic"));
  }

  private static OptionalInt bound(JsonObject json, String member) {
    return json.has(member) ? OptionalInt.of(json.get(member).getAsInt()) : OptionalInt.empty();
  }

  private ValueType choice(JsonObject json) {
    List<ValueType.Value> values = new ArrayList<>();
    if (json.has("valuesFrom")) {
      values.addAll(table(Json.strings(json, "valuesFrom")));
    } else {
      json.getAsJsonObject("values").entrySet().forEach(it -> values.add(value(it)));
    }
    return new ValueType.Choice(List.copyOf(values), Json.flag(json, "open"));
  }

  /** Words that a table of the catalogue explains; these are not older forms of anything. */
  private List<ValueType.Value> table(List<String> path) {
    return files.read(path.get(0)).getAsJsonObject(path.get(1)).entrySet().stream()
        .map(
            it ->
                new ValueType.Value(
                    it.getKey(),
                    Json.text(it.getValue().getAsJsonObject(), "doc").orElse(""),
                    Optional.empty(),
                    Optional.empty(),
                    true))
        .toList();
  }

  private static ValueType.Value value(Map.Entry<String, JsonElement> entry) {
    if (entry.getValue().isJsonPrimitive()) {
      String doc = entry.getValue().getAsString();
      return new ValueType.Value(entry.getKey(), doc, Optional.empty(), Optional.empty(), true);
    }
    JsonObject json = entry.getValue().getAsJsonObject();
    return new ValueType.Value(
        entry.getKey(),
        Json.text(json, "doc").orElse(""),
        Json.text(json, "since"),
        deprecation(json),
        isSure(json));
  }

  static Optional<Deprecation> deprecation(JsonObject json) {
    if (!json.has("deprecated")) {
      return Optional.empty();
    }
    JsonObject it = json.getAsJsonObject("deprecated");
    return Optional.of(
        new Deprecation(
            Json.text(it, "replacedBy"),
            Json.text(it, "doc").orElse(""),
            Json.text(it, "with"),
            Json.text(it, "since"),
            isSure(it)));
  }

  private static Requirement requirement(JsonObject json) {
    if (!json.has("required")) {
      return Requirement.NEVER;
    }
    if (json.get("required").isJsonPrimitive()) {
      return json.get("required").getAsBoolean() ? Requirement.ALWAYS : Requirement.NEVER;
    }
    JsonObject it = json.getAsJsonObject("required");
    return new Requirement(
        true, condition(it.get("when")), condition(it.get("unless")), isSure(it));
  }

  private static Condition condition(JsonElement json) {
    if (json == null) {
      return Condition.NONE;
    }
    Map<String, Condition.Test> tests = new LinkedHashMap<>();
    json.getAsJsonObject().entrySet().forEach(it -> tests.put(it.getKey(), test(it.getValue())));
    return new Condition(Collections.unmodifiableMap(tests));
  }

  private static Condition.Test test(JsonElement json) {
    if (json.isJsonArray()) {
      List<String> values =
          json.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
      return new Condition.Test.IsOneOf(Set.copyOf(values));
    }
    return json.getAsString().equals("present")
        ? new Condition.Test.Present()
        : new Condition.Test.Absent();
  }
}
