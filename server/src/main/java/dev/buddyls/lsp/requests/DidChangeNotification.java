package dev.buddyls.lsp.requests;

import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;

/** {@code textDocument/didChange}: a document has another text. */
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
    List<JsonValue> changes = params.at("contentChanges").elements();
    session
        .workspace()
        .changed(
            params.requireText("textDocument.uri"), before -> changed(before, version, changes));
  }

  /** Applies changes in their order; each is about the text that the one before it left. */
  private static SourceText changed(SourceText before, int version, List<JsonValue> changes) {
    SourceText source = before;
    for (JsonValue change : changes) {
      TextRange range =
          change.at("range").isPresent()
              ? RangeJson.textRange(change.at("range"), source.lines())
              : new TextRange(0, source.length());
      source = source.edit(version, new TextEdit(range, change.requireText("text")));
    }
    return source;
  }
}
