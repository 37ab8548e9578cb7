package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.References;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;

/** {@code textDocument/references}: where the project uses the name at a position. */
final class ReferencesRequest extends OccurrenceRequest {

  ReferencesRequest(Session session) {
    super(session, "textDocument/references", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("referencesProvider", true);
  }

  @Override
  JsonElement answer(References found, Document document, JsonValue params) {
    boolean definitions = params.at("context.includeDeclaration").isTrue();
    return locations(found.all().stream().filter(it -> definitions || !it.definition()).toList());
  }
}
