package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.CompletionJson;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.util.concurrent.CompletableFuture;

/** {@code completionItem/resolve}: the documentation of a selected completion item. */
record CompletionResolveRequest(Session session) implements ProtocolMethod.Request {

  @Override
  public String method() {
    return "completionItem/resolve";
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "completionProvider").addProperty("resolveProvider", true);
  }

  @Override
  public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
    if (params.json() instanceof JsonObject item) {
      ClientFeatures client = session.client().features();
      return session
          .workers()
          .answer(
              Lane.INTERACTIVE,
              method(),
              cancel -> CompletionJson.resolve(item, client, session.catalog()));
    }
    throw RequestFailure.invalidParams("The parameters must be a completion item.");
  }
}
