package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RangeJson;
import dev.buddyls.lsp.session.Session;
import dev.buddyls.lsp.session.Workers.Lane;
import java.util.concurrent.CompletableFuture;

/**
 * A request about one document. It is answered by a worker, from the state that the document had
 * when the request arrived, so that the result matches the text that the user saw.
 */
abstract class DocumentRequest implements ProtocolMethod.Request {

  final Session session;
  private final String method;
  private final Lane lane;

  DocumentRequest(Session session, String method, Lane lane) {
    this.session = session;
    this.method = method;
    this.lane = lane;
  }

  @Override
  public final String method() {
    return method;
  }

  @Override
  public final CompletableFuture<JsonElement> handle(JsonValue params) {
    return session
        .documents()
        .get(params.requireText("textDocument.uri"))
        .map(it -> answer(it.state(), params))
        .orElseGet(() -> CompletableFuture.completedFuture(nothing()));
  }

  private CompletableFuture<JsonElement> answer(Document document, JsonValue params) {
    return session.workers().answer(lane, method, cancel -> answer(document, params, cancel));
  }

  /** The result for a state of a document. Called on a worker. */
  abstract JsonElement answer(Document document, JsonValue params, Cancel cancel);

  /** The empty result, for example for documents that are not Buddy files. */
  JsonElement nothing() {
    return JsonNull.INSTANCE;
  }

  /** The offset of the position that a request is about. */
  static int offset(JsonValue params, Document document) {
    return RangeJson.offset(params.at("position"), document.source().lines());
  }
}
