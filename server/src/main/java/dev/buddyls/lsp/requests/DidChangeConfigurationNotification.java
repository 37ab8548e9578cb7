package dev.buddyls.lsp.requests;

import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;

/** {@code workspace/didChangeConfiguration}: the editor's settings have changed. */
record DidChangeConfigurationNotification(Session session) implements ProtocolMethod.Notification {

  @Override
  public String method() {
    return "workspace/didChangeConfiguration";
  }

  @Override
  public void handle(JsonValue params) {
    session.editorSettings().changed(params.at("settings"));
  }
}
