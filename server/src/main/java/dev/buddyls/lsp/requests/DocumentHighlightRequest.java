package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.References;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import dev.buddyls.text.TextRange;

/**
 * {@code textDocument/documentHighlight}: all occurrences in the document of the name at a
 * position.
 */
final class DocumentHighlightRequest extends OccurrenceRequest {

  DocumentHighlightRequest(Session session) {
    super(session, "textDocument/documentHighlight", Lane.BACKGROUND);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("documentHighlightProvider", true);
  }

  @Override
  JsonElement answer(References found, Document document, JsonValue params) {
    return JsonLists.of(found.in(document.source()), it -> highlight(it, document));
  }

  private static JsonObject highlight(TextRange range, Document document) {
    JsonObject highlight = new JsonObject();
    highlight.add("range", RangeJson.range(range, document.source().lines()));
    return highlight;
  }
}
