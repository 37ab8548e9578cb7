package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonLists;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.SymbolJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.util.concurrent.CompletableFuture;

/** {@code workspace/symbol}: names in all projects of the editor's folders. */
record WorkspaceSymbolRequest(Session session) implements ProtocolMethod.Request {

  @Override
  public String method() {
    return "workspace/symbol";
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    capabilities.addProperty("workspaceSymbolProvider", true);
  }

  @Override
  public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
    String query = params.requireText("query");
    return session
        .workers()
        .answer(
            Lane.BACKGROUND,
            method(),
            cancel -> JsonLists.of(session.workspace().symbols(query), SymbolJson::of));
  }
}
