package dev.buddyls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.convert.RequestFailure;
import dev.buddyls.lsp.requests.ProtocolMethod;
import dev.buddyls.lsp.session.Failures;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;

/**
 * The supported methods of the protocol, by name. Parameters and results are plain JSON: finding
 * lsp4j's classes for them means scanning its interfaces at every start, while editors wait.
 *
 * <p>Handlers are called on the reader thread. Anything that they throw is caught, because it would
 * end the reader thread silently.
 */
final class Methods implements Endpoint {

  private final Map<String, JsonRpcMethod> types = new HashMap<>();
  private final Map<String, ProtocolMethod> handlers = new HashMap<>();

  void add(ProtocolMethod method) {
    String name = method.method();
    handlers.put(name, method);
    types.put(
        name,
        method instanceof ProtocolMethod.Request
            ? JsonRpcMethod.request(name, JsonElement.class, JsonElement.class)
            : JsonRpcMethod.notification(name, JsonElement.class));
  }

  /** Declares a request to the client. The results of undeclared requests are lost. */
  void addClientRequest(String name) {
    types.put(name, JsonRpcMethod.request(name, JsonElement.class, JsonElement.class));
  }

  /** All methods, for lsp4j. A live view. */
  Map<String, JsonRpcMethod> types() {
    return types;
  }

  @Override
  public CompletableFuture<?> request(String name, Object params) {
    if (handlers.get(name) instanceof ProtocolMethod.Request request) {
      try {
        return request.handle(value(params));
      } catch (Throwable e) {
        return CompletableFuture.failedFuture(e);
      }
    }
    return CompletableFuture.failedFuture(
        RequestFailure.methodNotFound("buddy-ls does not support `" + name + "`"));
  }

  /** Unknown notifications are ignored. */
  @Override
  public void notify(String name, Object params) {
    if (handlers.get(name) instanceof ProtocolMethod.Notification notification) {
      Failures.guard(name, () -> notification.handle(value(params)));
    }
  }

  private static JsonValue value(Object params) {
    return new JsonValue(Optional.ofNullable((JsonElement) params).orElse(JsonNull.INSTANCE));
  }
}
