package dev.buddyls.lsp.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.DocumentSymbols;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.SymbolJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;

/** {@code textDocument/documentSymbol}: the outline, which editors request after every change. */
final class DocumentSymbolRequest extends DocumentRequest {

  DocumentSymbolRequest(Session session) {
    super(session, "textDocument/documentSymbol", Lane.BACKGROUND);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("documentSymbolProvider", true);
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    return SymbolJson.outline(
        DocumentSymbols.of(document), document.source(), session.client().features());
  }

  @Override
  JsonElement nothing() {
    return new JsonArray();
  }
}
