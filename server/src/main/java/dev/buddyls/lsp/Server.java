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

/** Serves a client from its first message to its last. */
public final class Server {

  private Server() {}

  /**
   * Serves one client on standard input and output until it leaves.
   *
   * @return the exit code of the process
   */
  public static int onStdio(LaunchOptions options) {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    return serve(options, System.in, protocol);
  }

  /**
   * Waits for one client on a port of the loopback interface, and serves it until it leaves.
   *
   * @return the exit code of the process
   * @throws IOException if the port is not free
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

  /** The end of the input ends the server, too. */
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
