package dev.buddyls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.session.Failures;
import dev.buddyls.lsp.session.Peer;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Sends and receives messages over two streams, with the JSON-RPC parts of lsp4j. */
final class Connection implements Peer {

  /** Kept in a field, because a logger that is garbage-collected loses its level. */
  private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

  private final RemoteEndpoint remote;
  private final StreamMessageProducer input;

  /**
   * @param methods what the other side may send; complete by the time of {@link #listen}
   */
  Connection(Methods methods, InputStream in, OutputStream out) {
    // Messages that this server does not know must not fill the logs of clients.
    LSP4J.setLevel(Level.SEVERE);
    MessageJsonHandler json = new MessageJsonHandler(methods.types());
    remote = new RemoteEndpoint(output(out, json), methods, Connection::error);
    remote.setJsonHandler(json);
    json.setMethodProvider(remote);
    input = new StreamMessageProducer(in, json, remote);
  }

  /** Replaces a result that is JSON null by Java's null: lsp4j would omit the member otherwise. */
  private static MessageConsumer output(OutputStream out, MessageJsonHandler json) {
    MessageConsumer output = new StreamMessageConsumer(out, json);
    return message -> {
      if (message instanceof ResponseMessage response
          && response.getResult() == JsonNull.INSTANCE) {
        response.setResult(null);
      }
      output.consume(message);
    };
  }

  private static ResponseError error(Throwable thrown) {
    Throwable e =
        thrown instanceof CompletionException
            ? Optional.ofNullable(thrown.getCause()).orElse(thrown)
            : thrown;
    RequestFailure failure = Failures.asRequestFailure(e);
    return new ResponseError(failure.code(), failure.getMessage(), null);
  }

  @Override
  public void sendNotification(String method, JsonElement params) {
    remote.notify(method, params);
  }

  @Override
  public CompletableFuture<JsonElement> sendRequest(String method, JsonElement params) {
    return remote
        .request(method, params == JsonNull.INSTANCE ? null : params)
        .thenApply(JsonElement.class::cast);
  }

  /** Handles incoming messages, one after the other, until the input ends. */
  void listen() {
    input.listen(remote);
  }
}
