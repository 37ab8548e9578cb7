package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import java.util.concurrent.CompletableFuture;

/**
 * A method of the protocol that the server handles: its name, the capabilities that it adds, and
 * its handler. Each has its own class in this package, and a line in {@link Registry}.
 *
 * <p>Handlers are called on the reader thread, one message after the other. Anything that takes
 * time is passed to a lane of the workers.
 */
public sealed interface ProtocolMethod {

  /** The name, such as {@code textDocument/hover}. */
  String method();

  /**
   * Adds the capabilities of this method.
   *
   * @param capabilities the protocol's {@code ServerCapabilities}, as plain JSON: lsp4j's class for
   *     them loads about a hundred others, while editors wait for the response
   */
  default void announce(JsonObject capabilities, ClientFeatures client) {}

  /** A method with a response. */
  non-sealed interface Request extends ProtocolMethod {

    /**
     * @return the result; cancelled when the client no longer wants it
     * @throws dev.buddyls.lsp.convert.RequestFailure to respond with an error, directly or through
     *     the future
     */
    CompletableFuture<? extends JsonElement> handle(JsonValue params);
  }

  /** A method without a response. */
  non-sealed interface Notification extends ProtocolMethod {

    /** Handles the notification; exceptions are logged. */
    void handle(JsonValue params);
  }

  /** A member of the capabilities that several methods add to. */
  static JsonObject options(JsonObject capabilities, String name) {
    if (!capabilities.has(name)) {
      capabilities.add(name, new JsonObject());
    }
    return capabilities.getAsJsonObject(name);
  }
}
