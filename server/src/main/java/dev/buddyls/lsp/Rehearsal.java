package dev.buddyls.lsp;

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
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

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
    Audience audience = new Audience();
    Launcher<LanguageServer> client = LSPLauncher.createClientLauncher(audience, read, asked);
    client.startListening();
    play(
        client.getRemoteProxy(),
        audience,
        new TextDocumentItem(file.toUri().toString(), "yaml", 1, text));
    await(served);
  }

  private static void play(LanguageServer server, Audience audience, TextDocumentItem item)
      throws ExecutionException, InterruptedException, TimeoutException {
    InitializeParams hello = new InitializeParams();
    hello.setCapabilities(new ClientCapabilities());
    await(server.initialize(hello));
    server.initialized(new InitializedParams());
    TextDocumentService documents = server.getTextDocumentService();
    documents.didOpen(new DidOpenTextDocumentParams(item));
    await(audience.findings);
    TextDocumentIdentifier document = new TextDocumentIdentifier(item.getUri());
    Position key = new Position(1, 4);
    await(documents.hover(new HoverParams(document, key)));
    await(documents.completion(new CompletionParams(document, key)));
    CodeActionContext context = new CodeActionContext(List.of());
    await(documents.codeAction(new CodeActionParams(document, new Range(key, key), context)));
    await(documents.documentSymbol(new DocumentSymbolParams(document)));
    await(server.shutdown());
    server.exit();
  }

  private static <T> T await(CompletableFuture<T> answer)
      throws ExecutionException, InterruptedException, TimeoutException {
    return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** A client that waits for findings, and overhears the rest. */
  private static final class Audience implements LanguageClient {

    private final CompletableFuture<PublishDiagnosticsParams> findings = new CompletableFuture<>();

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams params) {
      findings.complete(params);
    }

    @Override
    public void telemetryEvent(Object event) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(
        ShowMessageRequestParams request) {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {}
  }
}
