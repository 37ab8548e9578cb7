package dev.buddyls.integrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * A proxy on a local port, which forwards all connections to one other local port, whatever the
 * host.
 */
final class FakeProxy implements AutoCloseable {

  private static final String REFUSAL =
      "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
  private static final String CONNECTED = "HTTP/1.1 200 Connection established\r\n\r\n";

  private final ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final OptionalInt target;
  private final StringBuffer received = new StringBuffer();

  private FakeProxy(OptionalInt target) throws IOException {
    this.target = target;
    inBackground(
        () -> {
          while (true) {
            Socket client = listening.accept();
            inBackground(() -> serve(client));
          }
        });
  }

  FakeProxy(int target) throws IOException {
    this(OptionalInt.of(target));
  }

  static FakeProxy refusing() throws IOException {
    return new FakeProxy(OptionalInt.empty());
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void inBackground(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // One of the two closed the connection.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private void serve(Socket client) throws IOException {
    try (client) {
      StringBuilder head = new StringBuilder();
      while (head.indexOf("\r\n\r\n") < 0) {
        head.append((char) client.getInputStream().read());
      }
      received.append(head);
      send(target.isPresent() ? CONNECTED : REFUSAL, client.getOutputStream());
      if (target.isPresent()) {
        try (Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt())) {
          inBackground(() -> pump(client.getInputStream(), server.getOutputStream()));
          pump(server.getInputStream(), client.getOutputStream());
        }
      }
    }
  }

  private static void send(String text, OutputStream to) throws IOException {
    to.write(text.getBytes(StandardCharsets.US_ASCII));
    to.flush();
  }

  private static void pump(InputStream from, OutputStream to) throws IOException {
    from.transferTo(to);
    to.close();
  }

  int port() {
    return listening.getLocalPort();
  }

  /** What clients sent unencrypted. */
  String received() {
    return received.toString();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
