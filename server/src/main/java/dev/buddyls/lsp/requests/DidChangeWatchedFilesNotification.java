package dev.buddyls.lsp.requests;

import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;

/** {@code workspace/didChangeWatchedFiles}: files have changed on disk. */
record DidChangeWatchedFilesNotification(Session session) implements ProtocolMethod.Notification {

  @Override
  public String method() {
    return "workspace/didChangeWatchedFiles";
  }

  @Override
  public void handle(JsonValue params) {
    params
        .at("changes")
        .elements()
        .forEach(it -> session.workspace().changedOnDisk(it.requireText("uri")));
  }
}
