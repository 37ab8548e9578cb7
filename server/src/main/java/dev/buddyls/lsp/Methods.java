package dev.buddyls.lsp;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The methods of the protocol that are understood here: what is sent along with each, and who
 * handles it. A list of its own, because lsp4j would look for them through all its interfaces at
 * each start, and editors wait for that.
 *
 * <p>Handlers are called on the reader thread. Whatever one throws is caught: the reader thread
 * would end without a word.
 */
final class Methods implements Endpoint {

  private final Map<String, JsonRpcMethod> types = new HashMap<>();
  private final Map<String, Function<Object, CompletableFuture<?>>> requests = new HashMap<>();
  private final Map<String, Consumer<Object>> notifications = new HashMap<>();

  /** A request that is answered by a handler. */
  <P> void request(String name, Class<P> params, Function<P, CompletableFuture<?>> handler) {
    types.put(name, JsonRpcMethod.request(name, Object.class, params));
    requests.put(name, it -> handler.apply(params.cast(it)));
  }

  /** A notification that is taken by a handler. */
  <P> void notification(String name, Class<P> params, Consumer<P> handler) {
    types.put(name, JsonRpcMethod.notification(name, params));
    notifications.put(name, it -> handler.accept(params.cast(it)));
  }

  /** A request to the other side, and what its answer is; without this, the answer is lost. */
  void question(String name, Class<?> answer) {
    types.put(name, JsonRpcMethod.request(name, answer, Object.class));
  }

  /** All of them, for lsp4j. */
  Map<String, JsonRpcMethod> types() {
    return types;
  }

  @Override
  public CompletableFuture<?> request(String name, Object params) {
    Function<Object, CompletableFuture<?>> handler = requests.get(name);
    if (handler == null) {
      return CompletableFuture.failedFuture(unknown(name));
    }
    try {
      return handler.apply(params);
    } catch (Throwable e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static ResponseErrorException unknown(String name) {
    String message = "buddy-ls does not answer `" + name + "`";
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.MethodNotFound, message, null));
  }

  /** Clients may tell more than is of use here. */
  @Override
  public void notify(String name, Object params) {
    Consumer<Object> handler = notifications.get(name);
    if (handler != null) {
      Requests.guard(name, () -> handler.accept(params));
    }
  }
}
