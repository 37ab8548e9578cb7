package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.session.Session;
import java.util.concurrent.CompletableFuture;

/** {@code shutdown}: the server is about to end. */
record ShutdownRequest(Session session) implements ProtocolMethod.Request {

  @Override
  public String method() {
    return "shutdown";
  }

  @Override
  public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
    session.lifecycle().shutDown();
    session.workspace().stop();
    return CompletableFuture.completedFuture(JsonNull.INSTANCE);
  }
}
