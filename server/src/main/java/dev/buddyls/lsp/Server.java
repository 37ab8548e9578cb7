package dev.buddyls.lsp;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.lsp.requests.Registry;
import dev.buddyls.lsp.session.Client;
import dev.buddyls.lsp.session.Failures;
import dev.buddyls.lsp.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Runs the language server for one client. */
public final class Server {

  private Server() {}

  /**
   * Serves one client on standard input and output until the session ends.
   *
   * @return the exit code of the process
   */
  public static int onStdio(LaunchOptions options) {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    return serve(options, System.in, protocol);
  }

  /**
   * Waits for one client on a port of the loopback interface, and serves it until the session ends.
   *
   * @return the exit code of the process
   * @throws IOException if the port is in use
   */
  public static int onPort(int port, LaunchOptions options) throws IOException {
    try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        Socket client = listening.accept()) {
      client.setTcpNoDelay(true);
      return serve(options, client.getInputStream(), client.getOutputStream());
    }
  }

  static int serve(LaunchOptions options, InputStream in, OutputStream out) {
    Methods methods = new Methods();
    Client.requests().forEach(methods::addClientRequest);
    Connection connection = new Connection(methods, in, out);
    Session session = Session.of(BundledCatalog.open(), new Client(connection));
    Registry.of(session, options.version()).forEach(methods::add);
    options.clientProcess().ifPresent(session.lifecycle()::endWith);
    listen(connection, session);
    return session.lifecycle().awaitExit();
  }

  /** End of input stops the server. */
  private static void listen(Connection connection, Session session) {
    Thread reader =
        new Thread(
            () -> {
              Failures.guard("reading from the client", connection::listen);
              session.lifecycle().exit();
            },
            "reader");
    reader.setDaemon(true);
    reader.start();
  }
}
