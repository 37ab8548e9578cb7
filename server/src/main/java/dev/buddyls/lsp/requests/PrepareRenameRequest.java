package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.Rename;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.EditJson;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;

/** {@code textDocument/prepareRename}: the name at a position, if it can be renamed. */
final class PrepareRenameRequest extends DocumentRequest {

  PrepareRenameRequest(Session session) {
    super(session, "textDocument/prepareRename", Lane.INTERACTIVE);
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "renameProvider").addProperty("prepareProvider", true);
  }

  @Override
  JsonElement answer(Document document, JsonValue params, Cancel cancel) {
    return Rename.prepare(document, offset(params, document))
        .<JsonElement>map(it -> EditJson.renamed(it, document.source().lines()))
        .orElse(nothing());
  }
}
