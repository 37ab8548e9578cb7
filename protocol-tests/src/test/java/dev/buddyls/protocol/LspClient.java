package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A JSON-RPC client of one server process. Closing it checks the behaviour of the server: a
 * response to {@code shutdown}, exit code 0, nothing on standard output but the protocol, nothing
 * on standard error, and no unexpected message.
 */
final class LspClient implements AutoCloseable {

  static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** The response to a request: a result or an error. */
  record Response(JsonElement result, JsonObject error) {
    int code() {
      return error == null ? 0 : error.get("code").getAsInt();
    }
  }

  private final Process process;
  private final Wire wire;
  private final CompletableFuture<String> stderr;
  private final Thread reader = new Thread(this::readAll, "messages of the server");
  private final Map<Integer, CompletableFuture<Response>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger();
  private final List<JsonObject> notifications = new ArrayList<>();
  private final List<String> unexpected = new ArrayList<>();
  private volatile JsonElement settings = JsonNull.INSTANCE;

  LspClient(Process process, InputStream in, OutputStream out) {
    this.process = process;
    this.wire = new Wire(in, out);
    this.stderr = BuddyLs.read(process.getErrorStream());
    reader.start();
  }

  /** A client of a new process, over its standard streams. */
  static LspClient start(String... arguments) {
    return of(BuddyLs.start(arguments));
  }

  /** A client of a new process with network access. */
  static LspClient startOnline() {
    return of(BuddyLs.startOnline());
  }

  private static LspClient of(Process process) {
    return new LspClient(process, process.getInputStream(), process.getOutputStream());
  }

  Process process() {
    return process;
  }

  /** Sets the result of {@code workspace/configuration}. */
  void settings(JsonElement changed) {
    settings = changed;
  }

  CompletableFuture<Response> sendRequest(String method, Object params) {
    return sendRequest(lastId.incrementAndGet(), method, params);
  }

  /** Sends a request with a given id, for example to cancel it later. */
  CompletableFuture<Response> sendRequest(int id, String method, Object params) {
    CompletableFuture<Response> response = new CompletableFuture<>();
    waiting.put(id, response);
    JsonObject message = new JsonObject();
    message.addProperty("id", id);
    send(message(message, method, params));
    return response;
  }

  /** The result of a request that must succeed. */
  JsonElement request(String method, Object params) {
    Response response = await(sendRequest(method, params));
    assertThat(response.error()).as("error of " + method).isNull();
    return response.result();
  }

  void sendNotification(String method, Object params) {
    send(message(new JsonObject(), method, params));
  }

  private static JsonObject message(JsonObject message, String method, Object params) {
    message.addProperty("jsonrpc", "2.0");
    message.addProperty("method", method);
    if (params != null) {
      message.add("params", new Gson().toJsonTree(params));
    }
    return message;
  }

  private void send(JsonObject message) {
    try {
      wire.send(message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("no response within " + TIMEOUT, e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** The params of the first matching notification, which is then removed from the unread ones. */
  synchronized JsonObject notification(String method, Predicate<JsonObject> condition) {
    long end = System.nanoTime() + TIMEOUT.toNanos();
    while (true) {
      for (JsonObject it : notifications) {
        if (it.get("method").getAsString().equals(method)
            && condition.test(it.getAsJsonObject("params"))) {
          notifications.remove(it);
          return it.getAsJsonObject("params");
        }
      }
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      assertThat(left).as("wait for " + method + "; there are " + notifications).isPositive();
      pause(left);
    }
  }

  private void pause(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void readAll() {
    try {
      for (var next = wire.receive(); next.isPresent(); next = wire.receive()) {
        received(next.get());
      }
    } catch (IOException | RuntimeException e) {
      unexpected(e.toString());
    }
  }

  private synchronized void unexpected(String what) {
    unexpected.add(what);
  }

  private void received(JsonObject message) {
    if (message.has("id") && message.has("method")) {
      handleRequest(message);
    } else if (message.has("method")) {
      notified(message);
    } else {
      answered(message);
    }
  }

  private void handleRequest(JsonObject message) {
    switch (message.get("method").getAsString()) {
      case "workspace/configuration" -> {
        JsonArray answers = new JsonArray();
        message
            .getAsJsonObject("params")
            .getAsJsonArray("items")
            .forEach(it -> answers.add(settings));
        response(message, answers);
      }
      case "client/registerCapability", "workspace/inlayHint/refresh" -> {
        notified(message.deepCopy());
        response(message, JsonNull.INSTANCE);
      }
      default -> unexpected(message.toString());
    }
  }

  private void response(JsonObject question, JsonElement result) {
    question.remove("method");
    question.remove("params");
    question.add("result", result);
    send(question);
  }

  private synchronized void notified(JsonObject message) {
    notifications.add(message);
    notifyAll();
  }

  private void answered(JsonObject message) {
    CompletableFuture<Response> response =
        message.get("id").isJsonNull() ? null : waiting.remove(message.get("id").getAsInt());
    if (response == null) {
      unexpected(message.toString());
    } else {
      response.complete(new Response(message.get("result"), message.getAsJsonObject("error")));
    }
  }

  /** Waits for the end of the process. */
  int exitCode(Duration limit) {
    try {
      assertThat(process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS))
          .as("server ends within " + limit)
          .isTrue();
      reader.join(TIMEOUT.toMillis());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    assertThat(closeWithComplaints()).as("standard error").isEmpty();
  }

  /** Closes a client whose server logged something; returns the log. */
  String closeWithComplaints() {
    try {
      assertThat(request("shutdown", null)).isEqualTo(JsonNull.INSTANCE);
      sendNotification("exit", null);
      assertThat(exitCode(TIMEOUT)).as("exit code").isZero();
      synchronized (this) {
        notifications.removeIf(LspClient::isFindings);
        assertThat(unexpected).as("unexpected messages").isEmpty();
        assertThat(notifications).as("unexpected notifications").isEmpty();
      }
      return await(stderr);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Findings of states that a test did not wait for are expected. */
  private static boolean isFindings(JsonObject message) {
    return message.get("method").getAsString().equals("textDocument/publishDiagnostics");
  }

  /** The findings that have arrived so far and are unread, oldest first. */
  synchronized List<JsonObject> findingsSoFar() {
    return notifications.stream()
        .filter(LspClient::isFindings)
        .map(it -> it.getAsJsonObject("params"))
        .toList();
  }
}
