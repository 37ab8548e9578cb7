package dev.buddyls.lsp.requests;

import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.WarmUp;
import java.util.List;

/** {@code initialized}: the server may send requests from now on. */
record InitializedNotification(Session session) implements ProtocolMethod.Notification {

  private static final List<String> WATCHED =
      List.of("**/buddy.{yml,yaml}", "**/.buddy/**/*.{yml,yaml}", "**/.buddy-ls.yml");

  @Override
  public String method() {
    return "initialized";
  }

  @Override
  public void handle(JsonValue params) {
    WarmUp.start(session.workers(), session.catalog());
    session.editorSettings().request();
    if (session.client().features().watchedFiles()) {
      session.client().watchFiles(WATCHED);
    }
  }
}
