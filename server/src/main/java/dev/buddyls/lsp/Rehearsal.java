package dev.buddyls.lsp;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Endpoint;

/** A short session of the server with a client of its own. */
public final class Rehearsal {

  private static final int PATIENCE_SECONDS = 30;
  private static final int BUFFER = 1 << 16;

  private Rehearsal() {}

  /**
   * Plays the session to its end.
   *
   * @param file what it is about; it need not exist
   * @throws IOException if the two cannot be connected
   * @throws ExecutionException if the server fails
   * @throws TimeoutException if the server does not answer
   */
  public static void play(Path file, String text)
      throws IOException, ExecutionException, InterruptedException, TimeoutException {
    PipedOutputStream asked = new PipedOutputStream();
    PipedInputStream heard = new PipedInputStream(asked, BUFFER);
    PipedOutputStream answered = new PipedOutputStream();
    PipedInputStream read = new PipedInputStream(answered, BUFFER);
    Server.Start start = new Server.Start("rehearsal", Optional.empty());
    CompletableFuture<Integer> served =
        CompletableFuture.supplyAsync(() -> Server.serve(start, heard, answered));
    CompletableFuture<Object> findings = new CompletableFuture<>();
    Methods methods = new Methods();
    methods.notification("textDocument/publishDiagnostics", JsonObject.class, findings::complete);
    methods.request(
        "workspace/configuration",
        JsonObject.class,
        it -> CompletableFuture.completedFuture(JsonParser.parseString("[{}]")));
    methods.request(
        "client/registerCapability",
        JsonObject.class,
        it -> CompletableFuture.completedFuture(null));
    Connection client = new Connection(methods, read, asked);
    Thread reader = new Thread(client::listen, "audience");
    reader.setDaemon(true);
    reader.start();
    play(client.remote(), findings, file.toUri().toString(), text);
    await(served);
  }

  private static void play(
      Endpoint server, CompletableFuture<Object> findings, String uri, String text)
      throws ExecutionException, InterruptedException, TimeoutException {
    await(server.request("initialize", greeting()));
    server.notify("initialized", new JsonObject());
    server.notify(
        "textDocument/didOpen",
        new DidOpenTextDocumentParams(new TextDocumentItem(uri, "yaml", 1, text)));
    await(findings);
    TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
    Position key = new Position(1, 4);
    Range range = new Range(key, key);
    CodeActionContext context = new CodeActionContext(List.of());
    await(server.request("textDocument/hover", new HoverParams(document, key)));
    await(server.request("textDocument/completion", new CompletionParams(document, key)));
    await(
        server.request("textDocument/codeAction", new CodeActionParams(document, range, context)));
    await(server.request("textDocument/documentSymbol", new DocumentSymbolParams(document)));
    await(server.request("shutdown", null));
    server.notify("exit", null);
  }

  /** As editors send it, so that all that it makes the server do is in the archive. */
  private static JsonObject greeting() {
    return JsonParser.parseString(
            """
            {
              "processId": %d,
              "clientInfo": {"name": "Rehearsal"},
              "rootUri": "file:///rehearsal",
              "workspaceFolders": [{"uri": "file:///rehearsal", "name": "rehearsal"}],
              "capabilities": {
                "textDocument": {
                  "hover": {"contentFormat": ["markdown"]},
                  "completion": {"completionItem": {"snippetSupport": true}},
                  "codeAction": {"codeActionLiteralSupport": {}},
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

  private static void await(CompletableFuture<?> answer)
      throws ExecutionException, InterruptedException, TimeoutException {
    answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
