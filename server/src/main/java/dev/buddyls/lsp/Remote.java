package dev.buddyls.lsp;

import com.google.gson.JsonArray;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/** What the server tells its client, and asks it. From any thread. */
record Remote(Endpoint client) {

  private static final String CONFIGURATION = "workspace/configuration";

  /** Declares the requests whose answers matter. */
  static void declare(Methods methods) {
    methods.question(CONFIGURATION, JsonArray.class);
  }

  void publish(PublishDiagnosticsParams params) {
    client.notify("textDocument/publishDiagnostics", params);
  }

  /** Shows a message to the user. */
  void warn(String message) {
    client.notify("window/showMessage", new MessageParams(MessageType.Warning, message));
  }

  /** The settings of a section; the answer has one element. */
  CompletableFuture<JsonArray> configuration(String section) {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(section);
    return client
        .request(CONFIGURATION, new ConfigurationParams(List.of(item)))
        .thenApply(JsonArray.class::cast);
  }

  void register(Registration registration) {
    client.request("client/registerCapability", new RegistrationParams(List.of(registration)));
  }

  void refreshInlayHints() {
    client.request("workspace/inlayHint/refresh", null);
  }
}
