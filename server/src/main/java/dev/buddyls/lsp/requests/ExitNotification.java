package dev.buddyls.lsp.requests;

import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;

/** {@code exit}: the server ends. */
record ExitNotification(Session session) implements ProtocolMethod.Notification {

  @Override
  public String method() {
    return "exit";
  }

  @Override
  public void handle(JsonValue params) {
    session.lifecycle().exit();
  }
}
