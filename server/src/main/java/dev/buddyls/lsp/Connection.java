package dev.buddyls.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The parts of lsp4j that carry messages over two streams, put together. */
final class Connection {

  /** Held, because the level is lost with the logger. */
  private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

  private final RemoteEndpoint remote;
  private final StreamMessageProducer input;

  /**
   * @param methods what the other side may send; complete
   */
  Connection(Methods methods, InputStream in, OutputStream out) {
    // Clients that know more messages than this server are no reason to fill their logs.
    LSP4J.setLevel(Level.SEVERE);
    MessageJsonHandler json = new MessageJsonHandler(methods.types());
    remote = new RemoteEndpoint(new StreamMessageConsumer(out, json), methods, Connection::failed);
    remote.setJsonHandler(json);
    json.setMethodProvider(remote);
    input = new StreamMessageProducer(in, json, remote);
  }

  private static ResponseError failed(Throwable thrown) {
    Throwable e = Requests.cause(thrown);
    return e instanceof ResponseErrorException known
        ? known.getResponseError()
        : new ResponseError(ResponseErrorCode.InternalError, Requests.describe(e), null);
  }

  /** The other side, for what is sent to it. From any thread. */
  Endpoint remote() {
    return remote;
  }

  /** Handles what the other side sends, one message after the other, until the input ends. */
  void listen() {
    input.listen(remote);
  }
}
