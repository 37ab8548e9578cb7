package dev.buddyls.lsp;

import dev.buddyls.schema.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as lsp4j sees it: its life, and what it can do. */
public final class Server implements LanguageServer {

  /**
   * What the command line knows.
   *
   * @param clientProcess the process whose end is ours; the client may name it, too
   */
  public record Start(String version, Optional<Long> clientProcess) {}

  /** Held, because the level is lost with the logger. */
  private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

  private final Start start;
  private final Requests requests = new Requests();
  private final Session session;
  private final TextDocuments documents;
  private final WorkspaceRequests workspace;
  private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
  private boolean shutDown;

  private Server(Start start) {
    this.start = start;
    this.session = new Session(Catalog.bundled(), requests);
    this.documents = new TextDocuments(session, requests);
    this.workspace = new WorkspaceRequests(session, requests);
  }

  /**
   * Serves one client on standard input and output, until it leaves.
   *
   * @return the exit code of the process
   */
  public static int onStdio(Start start) {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    return serve(start, System.in, protocol);
  }

  /**
   * Waits for one client on a port of the loopback interface, and serves it until it leaves.
   *
   * @return the exit code of the process
   * @throws IOException if the port is not free
   */
  public static int onPort(int port, Start start) throws IOException {
    try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        Socket client = listening.accept()) {
      client.setTcpNoDelay(true);
      return serve(start, client.getInputStream(), client.getOutputStream());
    }
  }

  static int serve(Start start, InputStream in, OutputStream out) {
    // Clients that know more messages than this server are no reason to fill their logs.
    LSP4J.setLevel(Level.SEVERE);
    Server server = new Server(start);
    start.clientProcess().ifPresent(server::endWith);
    Launcher<LanguageClient> launcher =
        new LSPLauncher.Builder<LanguageClient>()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExceptionHandler(Server::failed)
            .create();
    server.session.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    server.endAfter(listening);
    return server.exitCode.join();
  }

  private static ResponseError failed(Throwable thrown) {
    Throwable e = Requests.cause(thrown);
    if (e instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    if (e instanceof UnsupportedOperationException) {
      String message = "buddy-ls does not answer this request";
      return new ResponseError(ResponseErrorCode.MethodNotFound, message, null);
    }
    return new ResponseError(ResponseErrorCode.InternalError, Requests.describe(e), null);
  }

  /** A client that hangs up without a word ends the server, too. */
  private void endAfter(Future<Void> listening) {
    Thread waiting =
        new Thread(
            () -> {
              try {
                listening.get();
              } catch (Exception e) {
                requests.log("reading from the client failed", e);
              }
              exitCode.complete(shutDown ? 0 : 1);
            },
            "end of input");
    waiting.setDaemon(true);
    waiting.start();
  }

  /** Looks every second: the JDK's own notice of the end of a foreign process can take longer. */
  private void endWith(long process) {
    requests.everySecond(
        () -> {
          if (ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty()) {
            exitCode.complete(1);
          }
        });
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    session.client(ClientFeatures.of(params));
    session.folders(folders(params));
    Optional.ofNullable(params.getProcessId()).ifPresent(it -> endWith(it.longValue()));
    workspace.initialSettings(params.getInitializationOptions());
    InitializeResult result = new InitializeResult(Capabilities.all());
    result.setServerInfo(new ServerInfo("buddy-ls", start.version()));
    return CompletableFuture.completedFuture(result);
  }

  @SuppressWarnings("deprecation") // What clients without several folders send.
  private static List<Path> folders(InitializeParams params) {
    Stream<String> uris =
        params.getWorkspaceFolders() == null
            ? Stream.ofNullable(params.getRootUri())
            : params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri);
    return uris.flatMap(it -> Session.file(it).stream()).toList();
  }

  @Override
  public void initialized(InitializedParams params) {
    requests.guard("initialized", workspace::readSettings);
    requests.guard("initialized", workspace::watchFiles);
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    session.stop();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    exitCode.complete(shutDown ? 0 : 1);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Tracing is the client's: VS Code and others log the messages themselves.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // No progress is ever reported.
  }
}
