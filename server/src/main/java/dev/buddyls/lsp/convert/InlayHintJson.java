package dev.buddyls.lsp.convert;

import com.google.gson.JsonObject;
import dev.buddyls.ide.InlayHints;
import dev.buddyls.text.LineIndex;

/** Converts inlay hints to the protocol's JSON. */
public final class InlayHintJson {

  private InlayHintJson() {}

  public static JsonObject of(InlayHints.Hint hint, LineIndex lines) {
    JsonObject json = new JsonObject();
    json.add("position", RangeJson.position(hint.offset(), lines));
    json.addProperty("label", hint.text());
    json.addProperty("paddingLeft", true);
    return json;
  }
}
