package dev.buddyls.lsp.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonValue;
import java.util.concurrent.CompletableFuture;

/**
 * A method of the protocol that the server handles: what it is called, what it adds to the server's
 * capabilities, and what it does. Each is a class of its own in this package, and a line in {@link
 * Registry}.
 *
 * <p>Handlers are called on the reader thread, one message after the other. What takes time goes to
 * a lane of the workers.
 */
public sealed interface ProtocolMethod {

  /** Such as {@code textDocument/hover}. */
  String method();

  /**
   * Adds what the client has to know of this method.
   *
   * @param capabilities the protocol's {@code ServerCapabilities}, as plain JSON: lsp4j's class for
   *     it loads a hundred others, and editors wait for this answer
   */
  default void announce(JsonObject capabilities, ClientFeatures client) {}

  /** A method that is answered. */
  non-sealed interface Request extends ProtocolMethod {

    /**
     * @return the result; cancelled when the client no longer wants it
     * @throws dev.buddyls.lsp.convert.RequestFailure to answer with an error, here or in the future
     */
    CompletableFuture<? extends JsonElement> handle(JsonValue params);
  }

  /** A method without an answer. */
  non-sealed interface Notification extends ProtocolMethod {

    /** What this throws is logged. */
    void handle(JsonValue params);
  }

  /** An object of the capabilities that several methods add to. */
  static JsonObject options(JsonObject capabilities, String name) {
    if (!capabilities.has(name)) {
      capabilities.add(name, new JsonObject());
    }
    return capabilities.getAsJsonObject(name);
  }
}
