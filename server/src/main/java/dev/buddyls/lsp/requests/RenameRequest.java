package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.Rename;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.EditJson;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;

/** {@code textDocument/rename}: changes the name at a position wherever the project uses it. */
final class RenameRequest extends DocumentRequest {

  RenameRequest(Session session) {
    super(session, "textDocument/rename", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "renameProvider");
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    String name = params.requireText("newName");
    int offset = offset(params, document);
    try {
      return EditJson.workspace(Rename.to(document, offset, name));
    } catch (Rename.Refused e) {
      throw RequestFailure.requestFailed(e.getMessage());
    }
  }
}
