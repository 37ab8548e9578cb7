package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(strings = {"", "serve", "--stdio", "serve --stdio"})
  void servesOnStandardStreamsHoweverItIsStarted(String arguments) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    try (LspClient client = LspClient.start(words)) {
      client.request("initialize", Editor.parameters("{}"));
    }
  }

  @Test
  void announcesItsNameAndCapabilities() {
    try (Editor editor = Editor.modern()) {
      JsonObject info = editor.initializeResult().getAsJsonObject("serverInfo");
      assertThat(info.get("name").getAsString()).isEqualTo("buddy-ls");
      assertThat(info.get("version").getAsString()).matches("\\d+\\.\\d+\\.\\d+.*");

      JsonObject capabilities = editor.initializeResult().getAsJsonObject("capabilities");
      assertThat(capabilities.get("positionEncoding").getAsString()).isEqualTo("utf-16");
      assertThat(capabilities.getAsJsonObject("textDocumentSync").get("change").getAsInt())
          .as("incremental changes")
          .isEqualTo(2);
      assertThat(capabilities.keySet())
          .contains(
              "hoverProvider",
              "completionProvider",
              "documentSymbolProvider",
              "definitionProvider",
              "referencesProvider",
              "documentHighlightProvider",
              "renameProvider",
              "inlayHintProvider",
              "workspaceSymbolProvider",
              "codeActionProvider",
              "executeCommandProvider");
    }
  }

  @Test
  void endsWithOneOnExitWithoutShutdown() {
    LspClient client = LspClient.start();
    client.request("initialize", Editor.parameters("{}"));

    client.sendNotification("exit", null);

    assertThat(client.exitCode(SOON)).isEqualTo(1);
  }

  @Test
  void endsWithOneWhenItsInputEnds() throws IOException {
    LspClient client = LspClient.start();
    client.request("initialize", Editor.parameters("{}"));

    client.process().getOutputStream().close();

    assertThat(client.exitCode(SOON)).isEqualTo(1);
  }

  @Test
  void endsWithZeroWhenItsInputEndsAfterShutdown() throws IOException {
    LspClient client = LspClient.start();
    client.request("initialize", Editor.parameters("{}"));
    assertThat(client.request("shutdown", null)).isEqualTo(JsonNull.INSTANCE);

    client.process().getOutputStream().close();

    assertThat(client.exitCode(SOON)).isZero();
  }

  @Test
  void endsSoonAfterTheEditorThatNamedItselfInInitialize() {
    Process editor = BuddyLs.start();
    LspClient client = LspClient.start();
    JsonObject params = Editor.parameters("{}");
    params.addProperty("processId", editor.pid());
    client.request("initialize", params);

    editor.destroyForcibly();

    assertThat(client.exitCode(SOON)).isEqualTo(1);
  }

  @Test
  void endsSoonAfterTheEditorThatItsCommandLineNames() {
    Process editor = BuddyLs.start();
    LspClient client = LspClient.start("--stdio", "--clientProcessId=" + editor.pid());
    client.request("initialize", Editor.parameters("{}"));

    editor.destroyForcibly();

    assertThat(client.exitCode(SOON)).isEqualTo(1);
  }

  @Test
  void servesOnAPortOfTheLoopbackInterface() throws IOException {
    int port = freePort();
    Process process = BuddyLs.start("--port", String.valueOf(port));
    var stdout = BuddyLs.read(process.getInputStream());
    try (Socket socket = connect(process, port);
        LspClient client =
            new LspClient(process, socket.getInputStream(), socket.getOutputStream())) {
      JsonObject greeting = client.request("initialize", Editor.parameters("{}")).getAsJsonObject();

      assertThat(greeting.has("capabilities")).isTrue();
    }
    assertThat(LspClient.await(stdout)).as("standard output").isEmpty();
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }

  private static Socket connect(Process process, int port) throws IOException {
    long end = System.nanoTime() + LspClient.TIMEOUT.toNanos();
    while (true) {
      try {
        return new Socket(InetAddress.getLoopbackAddress(), port);
      } catch (IOException e) {
        if (System.nanoTime() > end || hasEnded(process)) {
          throw e;
        }
      }
    }
  }

  private static boolean hasEnded(Process process) {
    try {
      return process.waitFor(20, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsTheFixesItOffersToKindsThatItAnnounces() {
    try (Editor editor = Editor.modern()) {
      JsonArray kinds =
          editor
              .initializeResult()
              .getAsJsonObject("capabilities")
              .getAsJsonObject("codeActionProvider")
              .getAsJsonArray("codeActionKinds");

      assertThat(kinds)
          .extracting(it -> it.getAsString())
          .containsExactly(
              "quickfix",
              "refactor.rewrite.buddy.migratePipeline",
              "refactor.rewrite.buddy.migrateFile",
              "source.fixAll.buddy");
    }
  }

  @Test
  void nothingIsSentAfterShutdown() {
    LspClient client = LspClient.start();
    Editor editor = Editor.introduce(client, "{}");
    for (int i = 0; i < 50; i++) {
      editor.open("- pipeline: Build\n  pirority: LOW\n");
    }
    client.request("shutdown", null);
    int sent = client.findingsSoFar().size();

    client.sendNotification("exit", null);

    assertThat(client.exitCode(LspClient.TIMEOUT)).isZero();
    assertThat(client.findingsSoFar()).hasSize(sent);
  }
}
