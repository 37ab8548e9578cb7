package dev.buddyls.lsp.session;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.buddyls.lsp.convert.ClientFeatures;
import dev.buddyls.lsp.convert.JsonLists;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The editor: what it supports, and what is sent to it. May be used from any thread. */
public final class Client {

  private static final String CONFIGURATION = "workspace/configuration";
  private static final int WARNING = 2;

  private final Peer peer;
  private volatile ClientFeatures features = ClientFeatures.NONE;

  public Client(Peer peer) {
    this.peer = peer;
  }

  /** The names of the requests to the client whose results are used. */
  public static List<String> requests() {
    return List.of(CONFIGURATION);
  }

  public ClientFeatures features() {
    return features;
  }

  /** Called once, by {@code initialize}. */
  public void supports(ClientFeatures announced) {
    features = announced;
  }

  void publishDiagnostics(JsonObject params) {
    peer.sendNotification("textDocument/publishDiagnostics", params);
  }

  /** Shows a message to the user. */
  void warn(String message) {
    JsonObject params = new JsonObject();
    params.addProperty("type", WARNING);
    params.addProperty("message", message);
    peer.sendNotification("window/showMessage", params);
  }

  /** Requests the settings of a section; the result is a list with one element. */
  CompletableFuture<JsonElement> configuration(String section) {
    JsonObject item = new JsonObject();
    item.addProperty("section", section);
    JsonArray items = new JsonArray();
    items.add(item);
    JsonObject params = new JsonObject();
    params.add("items", items);
    return peer.sendRequest(CONFIGURATION, params);
  }

  /** Asks to be notified when files that match one of the globs change on disk. */
  public void watchFiles(List<String> globs) {
    JsonObject options = new JsonObject();
    options.add("watchers", JsonLists.of(globs, Client::watcher));
    JsonObject registration = new JsonObject();
    registration.addProperty("id", "buddy-files");
    registration.addProperty("method", "workspace/didChangeWatchedFiles");
    registration.add("registerOptions", options);
    JsonArray registrations = new JsonArray();
    registrations.add(registration);
    JsonObject params = new JsonObject();
    params.add("registrations", registrations);
    peer.sendRequest("client/registerCapability", params);
  }

  private static JsonObject watcher(String glob) {
    JsonObject watcher = new JsonObject();
    watcher.addProperty("globPattern", glob);
    return watcher;
  }

  void refreshInlayHints() {
    peer.sendRequest("workspace/inlayHint/refresh", JsonNull.INSTANCE);
  }
}
