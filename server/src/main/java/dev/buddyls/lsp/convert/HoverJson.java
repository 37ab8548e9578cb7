package dev.buddyls.lsp.convert;

import com.google.gson.JsonObject;
import dev.buddyls.ide.hover.Hover;
import dev.buddyls.text.LineIndex;

/** Converts hovers to the protocol's JSON. */
public final class HoverJson {

  private HoverJson() {}

  public static JsonObject of(Hover hover, LineIndex lines, ClientFeatures client) {
    JsonObject json = new JsonObject();
    json.add("contents", MarkupJson.of(hover.markdown(), client.markdownHover()));
    json.add("range", RangeJson.range(hover.range(), lines));
    return json;
  }
}
