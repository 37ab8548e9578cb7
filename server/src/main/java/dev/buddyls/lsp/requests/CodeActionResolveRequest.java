package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Document;
import dev.buddyls.ide.CodeActions;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.CodeActionJson;
import dev.buddyls.lsp.convert.CodeActionJson.Chosen;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.OpenDocument;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.util.concurrent.CompletableFuture;

/** {@code codeAction/resolve}: the edit of an action that the user has chosen. */
record CodeActionResolveRequest(Session session) implements ProtocolMethod.Request {

  @Override
  public String method() {
    return "codeAction/resolve";
  }

  @Override
  public void announce(JsonObject capabilities, ClientFeatures client) {
    ProtocolMethod.options(capabilities, "codeActionProvider").addProperty("resolveProvider", true);
  }

  @Override
  public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
    if (!params.at("data").isPresent()) {
      // A quick fix, which was sent with its edit.
      return CompletableFuture.completedFuture(params.json());
    }
    Chosen chosen = CodeActionJson.chosen(params);
    Document document = document(chosen);
    return session
        .workers()
        .answer(
            Lane.INTERACTIVE,
            method(),
            cancel ->
                CodeActionJson.complete(
                    chosen.action(),
                    CodeActions.edits(chosen.action(), document, cancel),
                    document.source()));
  }

  /**
   * The latest state, to which the edit will be applied. An action on one pipeline refers to it by
   * its index, which may belong to another pipeline in another version of the text.
   */
  private Document document(Chosen chosen) {
    Document document =
        session
            .documents()
            .get(chosen.uri())
            .map(OpenDocument::state)
            .orElseThrow(() -> RequestFailure.requestFailed("The document is not open."));
    if (chosen.action().chunk().isPresent() && document.source().version() != chosen.version()) {
      throw RequestFailure.contentModified("The document has changed. Choose the action again.");
    }
    return document;
  }
}
