package dev.buddyls.lsp.session;

import com.google.gson.JsonElement;
import java.util.concurrent.CompletableFuture;

/** The other end of a connection. May be used from any thread. */
public interface Peer {

  void sendNotification(String method, JsonElement params);

  CompletableFuture<JsonElement> sendRequest(String method, JsonElement params);
}
