package dev.buddyls.lsp.requests;

import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.text.TextChange;
import java.util.List;

/** {@code textDocument/didChange}: the text of a document has changed. */
record DidChangeNotification(Session session) implements ProtocolMethod.Notification {

  /** The protocol's {@code TextDocumentSyncKind.Incremental}. */
  private static final int INCREMENTAL = 2;

  @Override
  public String method() {
    return "textDocument/didChange";
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "textDocumentSync").addProperty("change", INCREMENTAL);
  }

  @Override
  public void handle(JsonValue params) {
    int version = params.at("textDocument.version").integer().orElse(0);
    List<TextChange> changes =
        params.at("contentChanges").elements().stream().map(RangeJson::textChange).toList();
    session
        .workspace()
        .changed(params.requireText("textDocument.uri"), before -> before.edit(version, changes));
  }
}
