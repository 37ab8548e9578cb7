package dev.buddyls.lsp.requests;

import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;

/** {@code textDocument/didClose}: a document is no longer open in the editor. */
record DidCloseNotification(Session session) implements ProtocolMethod.Notification {

  @Override
  public String method() {
    return "textDocument/didClose";
  }

  @Override
  public void handle(JsonValue params) {
    session.workspace().closed(params.requireText("textDocument.uri"));
  }
}
