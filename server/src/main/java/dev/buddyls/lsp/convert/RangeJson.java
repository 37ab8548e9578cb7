package dev.buddyls.lsp.convert;

import com.google.gson.JsonObject;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextChange;
import dev.buddyls.text.TextRange;

/**
 * Converts between the engine's UTF-16 offsets and half-open ranges and the protocol's zero-based
 * lines and characters. Positions outside the text are moved to the nearest one inside.
 */
public final class RangeJson {

  private RangeJson() {}

  public static JsonObject position(int offset, LineIndex lines) {
    int line = lines.lineAt(offset);
    JsonObject position = new JsonObject();
    position.addProperty("line", line);
    position.addProperty("character", offset - lines.start(line));
    return position;
  }

  public static JsonObject range(TextRange range, LineIndex lines) {
    JsonObject json = new JsonObject();
    json.add("start", position(range.start(), lines));
    json.add("end", position(range.end(), lines));
    return json;
  }

  public static JsonObject location(SourceText file, TextRange range) {
    JsonObject location = new JsonObject();
    location.addProperty("uri", file.uri());
    location.add("range", range(range, file.lines()));
    return location;
  }

  /**
   * @throws RequestFailure if it is not a position
   */
  public static int offset(JsonValue position, LineIndex lines) {
    return lines.offset(position.requireInteger("line"), position.requireInteger("character"));
  }

  /**
   * @throws RequestFailure if it is not a range
   */
  public static TextRange textRange(JsonValue range, LineIndex lines) {
    int start = offset(range.at("start"), lines);
    return new TextRange(start, Math.max(start, offset(range.at("end"), lines)));
  }

  /**
   * A change of a text, or the whole new text if it has no range.
   *
   * @throws RequestFailure if it is not a change
   */
  public static TextChange textChange(JsonValue change) {
    String text = change.requireText("text");
    JsonValue range = change.at("range");
    return range.isPresent()
        ? TextChange.of(textPosition(range.at("start")), textPosition(range.at("end")), text)
        : TextChange.ofAll(text);
  }

  private static TextChange.Position textPosition(JsonValue position) {
    return new TextChange.Position(
        position.requireInteger("line"), position.requireInteger("character"));
  }
}
