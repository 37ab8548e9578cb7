package dev.buddyls.lsp;

import com.google.gson.JsonObject;
import dev.buddyls.catalog.Catalog;
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
import java.util.stream.Stream;

/** The server as lsp4j sees it: its life, and what it can do. */
public final class Server {

  /**
   * What the command line knows.
   *
   * @param clientProcess the process whose end is ours; the client may name it, too
   */
  public record Start(String version, Optional<Long> clientProcess) {}

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
    Server server = new Server(start);
    start.clientProcess().ifPresent(server::endWith);
    Connection connection = new Connection(server.methods(), in, out);
    server.session.connect(new Remote(connection.remote()));
    server.listenTo(connection);
    return server.exitCode.join();
  }

  private Methods methods() {
    Methods methods = new Methods();
    methods.request("initialize", JsonObject.class, this::initialize);
    methods.notification("initialized", Object.class, it -> initialized());
    methods.request("shutdown", Object.class, it -> shutdown());
    methods.notification("exit", Object.class, it -> end());
    documents.addTo(methods);
    workspace.addTo(methods);
    Remote.declare(methods);
    return methods;
  }

  /** A client that hangs up without a word ends the server, too. */
  private void listenTo(Connection client) {
    Thread reader =
        new Thread(
            () -> {
              Requests.guard("reading from the client", client::listen);
              end();
            },
            "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void end() {
    exitCode.complete(shutDown ? 0 : 1);
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

  private CompletableFuture<JsonObject> initialize(JsonObject sent) {
    Member params = new Member(sent);
    session.client(ClientFeatures.of(params));
    session.folders(folders(params));
    params.at("processId").number().ifPresent(this::endWith);
    Member options = params.at("initializationOptions");
    if (options.isPresent()) {
      workspace.initialSettings(options.json());
    }
    return CompletableFuture.completedFuture(greeting());
  }

  private static List<Path> folders(Member params) {
    Member several = params.at("workspaceFolders");
    Stream<Member> uris =
        several.isPresent()
            ? several.elements().stream().map(it -> it.at("uri"))
            : Stream.of(params.at("rootUri"));
    return uris.flatMap(it -> it.text().stream()).flatMap(it -> Session.file(it).stream()).toList();
  }

  private JsonObject greeting() {
    JsonObject server = new JsonObject();
    server.addProperty("name", "buddy-ls");
    server.addProperty("version", start.version());
    JsonObject greeting = new JsonObject();
    greeting.add("capabilities", Capabilities.all());
    greeting.add("serverInfo", server);
    return greeting;
  }

  private void initialized() {
    requests.run("warming up", cancel -> WarmUp.check(session.catalog(), cancel));
    Requests.guard("reading settings", workspace::readSettings);
    Requests.guard("watching files", workspace::watchFiles);
  }

  private CompletableFuture<Object> shutdown() {
    shutDown = true;
    session.stop();
    return CompletableFuture.completedFuture(null);
  }
}
