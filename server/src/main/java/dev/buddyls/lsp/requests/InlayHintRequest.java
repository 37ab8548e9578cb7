package dev.buddyls.lsp.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.InlayHints;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.InlayHintJson;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextRange;

/** {@code textDocument/inlayHint}: texts shown in a document that are not part of it. */
final class InlayHintRequest extends DocumentRequest {

  InlayHintRequest(Session session) {
    super(session, "textDocument/inlayHint", Lane.BACKGROUND);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("inlayHintProvider", true);
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    LineIndex lines = document.source().lines();
    TextRange range = RangeJson.textRange(params.at("range"), lines);
    return JsonLists.of(InlayHints.in(document, range), it -> InlayHintJson.of(it, lines));
  }

  @Override
  JsonElement nothing() {
    return new JsonArray();
  }
}
