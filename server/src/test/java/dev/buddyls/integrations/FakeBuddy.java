package dev.buddyls.integrations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Buddy's API on a local port: sends the configured replies, and records the requests. */
final class FakeBuddy implements AutoCloseable {

  /** How a request is replied to. */
  interface Reply {
    void to(HttpExchange exchange) throws IOException, InterruptedException;
  }

  static final String LIST = "/workspaces/acme/integrations";

  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final Map<String, Deque<Reply>> replies = new HashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());

  FakeBuddy() throws IOException {
    this(HttpServer.create());
  }

  FakeBuddy(HttpServer server) throws IOException {
    this.server = server;
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(path);
    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
    try (exchange) {
      Deque<Reply> waiting = replies.getOrDefault(path, new ArrayDeque<>());
      Reply reply = waiting.size() > 1 ? waiting.poll() : waiting.peek();
      (reply == null ? status(404) : reply).to(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sets the replies to a path, in order; the last one is repeated. */
  FakeBuddy replies(String path, Reply... inOrder) {
    replies.put(path, new ArrayDeque<>(List.of(inOrder)));
    return this;
  }

  static Reply json(String body) {
    return exchange -> send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
  }

  static Reply status(int status) {
    return exchange -> send(exchange, status, "{\"errors\":[]}".getBytes(StandardCharsets.UTF_8));
  }

  static Reply with(String header, String value, Reply reply) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      reply.to(exchange);
    };
  }

  /** Announces more than it sends. */
  static Reply truncated() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"integrations\": [".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    };
  }

  static Reply huge() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 11; i++) {
        exchange.getResponseBody().write(blanks);
      }
    };
  }

  /** Never responds. */
  Reply stall() {
    return exchange -> closed.await();
  }

  /** Starts to respond, and never finishes. */
  Reply stallInTheBody() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      closed.await();
    };
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  int port() {
    return server.getAddress().getPort();
  }

  String url() {
    return "http://127.0.0.1:" + port();
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  List<String> authorizations() {
    return List.copyOf(authorizations);
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
