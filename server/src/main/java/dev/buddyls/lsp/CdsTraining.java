package dev.buddyls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.lsp.requests.ProtocolMethod;
import dev.buddyls.lsp.session.Peer;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The training run for an archive of classes (class-data sharing): a short session of the server
 * with its own client, which loads the classes that every session loads.
 */
public final class CdsTraining {

  private static final int TIMEOUT_SECONDS = 30;
  private static final int BUFFER = 1 << 16;

  private CdsTraining() {}

  /** Receives the diagnostics that the session waits for. */
  private record Findings(CompletableFuture<JsonValue> first)
      implements ProtocolMethod.Notification {

    @Override
    public String method() {
      return "textDocument/publishDiagnostics";
    }

    @Override
    public void handle(JsonValue params) {
      first.complete(params);
    }
  }

  /** Answers a request of the server. */
  private record CannedResponse(String method, JsonElement result)
      implements ProtocolMethod.Request {

    @Override
    public CompletableFuture<? extends JsonElement> handle(JsonValue params) {
      return CompletableFuture.completedFuture(result);
    }
  }

  /**
   * Runs the session to its end.
   *
   * @param file the document that is opened; it does not have to exist
   * @throws IOException if client and server cannot be connected
   * @throws ExecutionException if the server fails
   * @throws TimeoutException if the server does not answer
   */
  public static void run(Path file, String text)
      throws IOException, ExecutionException, InterruptedException, TimeoutException {
    PipedOutputStream toServer = new PipedOutputStream();
    PipedInputStream serverInput = new PipedInputStream(toServer, BUFFER);
    PipedOutputStream serverOutput = new PipedOutputStream();
    PipedInputStream fromServer = new PipedInputStream(serverOutput, BUFFER);
    LaunchOptions options = new LaunchOptions("training", Optional.empty());
    CompletableFuture<Integer> served =
        CompletableFuture.supplyAsync(() -> Server.serve(options, serverInput, serverOutput));
    CompletableFuture<JsonValue> findings = new CompletableFuture<>();
    Methods methods = new Methods();
    methods.add(new Findings(findings));
    methods.add(new CannedResponse("workspace/configuration", JsonParser.parseString("[{}]")));
    methods.add(new CannedResponse("client/registerCapability", JsonNull.INSTANCE));
    Connection server = new Connection(methods, fromServer, toServer);
    Thread reader = new Thread(server::listen, "training client");
    reader.setDaemon(true);
    reader.start();
    run(server, findings, file.toUri().toString(), text);
    await(served);
  }

  private static void run(
      Peer server, CompletableFuture<JsonValue> findings, String uri, String text)
      throws ExecutionException, InterruptedException, TimeoutException {
    await(server.sendRequest("initialize", initializeParams()));
    server.sendNotification("initialized", new JsonObject());
    server.sendNotification("textDocument/didOpen", opened(uri, text));
    await(findings);
    for (String method : new String[] {"hover", "completion", "codeAction", "documentSymbol"}) {
      await(server.sendRequest("textDocument/" + method, at(uri)));
    }
    await(server.sendRequest("shutdown", JsonNull.INSTANCE));
    server.sendNotification("exit", JsonNull.INSTANCE);
  }

  private static JsonObject opened(String uri, String text) {
    JsonObject params =
        JsonParser.parseString(
                """
                {"textDocument": {"languageId": "yaml", "version": 1}}
                """)
            .getAsJsonObject();
    params.getAsJsonObject("textDocument").addProperty("uri", uri);
    params.getAsJsonObject("textDocument").addProperty("text", text);
    return params;
  }

  /**
   * Parameters for all requests at a key of the first pipeline; each reads the members it needs.
   */
  private static JsonObject at(String uri) {
    return JsonParser.parseString(
            """
            {
              "textDocument": {"uri": %s},
              "position": {"line": 1, "character": 4},
              "range": {
                "start": {"line": 1, "character": 4},
                "end": {"line": 1, "character": 4}
              },
              "context": {"diagnostics": []}
            }
            """
                .formatted(new JsonPrimitive(uri)))
        .getAsJsonObject();
  }

  /**
   * Like those of real editors, so that the classes that they make the server load are archived.
   */
  private static JsonObject initializeParams() {
    return JsonParser.parseString(
            """
            {
              "processId": %d,
              "clientInfo": {"name": "training"},
              "rootUri": "file:///training",
              "workspaceFolders": [{"uri": "file:///training", "name": "training"}],
              "capabilities": {
                "textDocument": {
                  "hover": {"contentFormat": ["markdown"]},
                  "completion": {"completionItem": {"snippetSupport": true}},
                  "codeAction": {
                    "codeActionLiteralSupport": {},
                    "dataSupport": true,
                    "resolveSupport": {"properties": ["edit"]}
                  },
                  "documentSymbol": {"hierarchicalDocumentSymbolSupport": true},
                  "publishDiagnostics": {
                    "relatedInformation": true,
                    "codeDescriptionSupport": true,
                    "tagSupport": {"valueSet": [1, 2]}
                  }
                },
                "workspace": {
                  "configuration": true,
                  "didChangeWatchedFiles": {"dynamicRegistration": true}
                }
              }
            }
            """
                .formatted(ProcessHandle.current().pid()))
        .getAsJsonObject();
  }

  private static void await(CompletableFuture<?> response)
      throws ExecutionException, InterruptedException, TimeoutException {
    response.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
  }
}
