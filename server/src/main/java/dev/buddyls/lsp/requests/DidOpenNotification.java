package dev.buddyls.lsp.requests;

import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;

/** {@code textDocument/didOpen}: a document is open in the editor now. */
record DidOpenNotification(Session session) implements ProtocolMethod.Notification {

  @Override
  public String method() {
    return "textDocument/didOpen";
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "textDocumentSync").addProperty("openClose", true);
  }

  @Override
  public void handle(JsonValue params) {
    JsonValue document = params.at("textDocument");
    int version = document.at("version").integer().orElse(0);
    session
        .workspace()
        .opened(
            document.requireText("uri"),
            document.at("languageId").text().orElse(""),
            version,
            document.requireText("text"));
  }
}
