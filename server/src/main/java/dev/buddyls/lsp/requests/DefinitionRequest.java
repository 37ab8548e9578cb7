package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.References;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;

/** {@code textDocument/definition}: where the name at a position is defined. */
final class DefinitionRequest extends OccurrenceRequest {

  DefinitionRequest(Session session) {
    super(session, "textDocument/definition", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("definitionProvider", true);
  }

  @Override
  JsonElement answer(References found, Document document, JsonValue params) {
    return locations(found.definitions());
  }
}
