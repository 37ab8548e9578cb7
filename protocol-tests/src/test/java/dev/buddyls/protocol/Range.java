package dev.buddyls.protocol;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A half-open range of a text. */
record Range(Position start, Position end) {

  static Range from(JsonElement json) {
    JsonObject range = json.getAsJsonObject();
    return new Range(
        Position.from(range.getAsJsonObject("start")), Position.from(range.getAsJsonObject("end")));
  }

  static Range of(String text, int start, int end) {
    return new Range(Position.of(text, start), Position.of(text, end));
  }

  /** The first occurrence of {@code part}. */
  static Range of(String text, String part) {
    int start = text.indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException(part + " is not in " + text);
    }
    return of(text, start, start + part.length());
  }

  static Range at(Position position) {
    return new Range(position, position);
  }

  String in(String text) {
    return text.substring(start.offset(text), end.offset(text));
  }

  String replace(String text, String replacement) {
    return text.substring(0, start.offset(text)) + replacement + text.substring(end.offset(text));
  }

  /** Applies text edits that all refer to the same text, like an editor: the last one first. */
  static String applyAll(String text, JsonArray edits) {
    List<JsonObject> sorted = new ArrayList<>();
    edits.forEach(it -> sorted.add(it.getAsJsonObject()));
    sorted.sort(
        Comparator.comparingInt((JsonObject it) -> -from(it.get("range")).start().offset(text)));
    String result = text;
    for (JsonObject edit : sorted) {
      result = from(edit.get("range")).replace(result, edit.get("newText").getAsString());
    }
    return result;
  }
}
