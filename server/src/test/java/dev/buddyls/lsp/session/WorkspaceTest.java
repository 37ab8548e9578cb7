package dev.buddyls.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.lsp.convert.JsonValue;
import dev.buddyls.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sent to the client when documents, files and settings change. */
class WorkspaceTest {

  private static final String WRONG = "- pipeline: Build\n  pirority: LOW\n";
  private static final String RIGHT = "- pipeline: Build\n  priority: LOW\n";

  /** Records notifications, and returns null for requests. */
  private static final class Recorder implements Peer {

    private final BlockingQueue<JsonValue> findings = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> warnings = new LinkedBlockingQueue<>();

    @Override
    public void sendNotification(String method, JsonElement params) {
      JsonValue value = new JsonValue(params);
      switch (method) {
        case "textDocument/publishDiagnostics" -> findings.add(value);
        case "window/showMessage" -> warnings.add(value.requireText("message"));
        default -> throw new AssertionError(method);
      }
    }

    @Override
    public CompletableFuture<JsonElement> sendRequest(String method, JsonElement params) {
      return CompletableFuture.completedFuture(JsonNull.INSTANCE);
    }

    static <T> T next(BlockingQueue<T> queue) {
      try {
        T next = queue.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("message").isNotNull();
        return next;
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    /** The next findings: version, and the rules that found something. */
    String nextFindings() {
      JsonValue params = next(findings);
      StringBuilder text = new StringBuilder("v" + params.at("version").number().orElse(-1L));
      params
          .at("diagnostics")
          .elements()
          .forEach(it -> text.append(' ').append(it.requireText("code")));
      return text.toString();
    }
  }

  @TempDir Path folder;
  private final Recorder client = new Recorder();
  private final Session session = Session.of(BundledCatalog.open(), new Client(client));
  private final Workspace workspace = session.workspace();

  private String open(String name, String text) {
    String uri = folder.resolve(name).toUri().toString();
    workspace.opened(uri, "yaml", 1, text);
    return uri;
  }

  private void change(String uri, int version, String text) {
    workspace.changed(uri, it -> new SourceText(uri, version, text));
  }

  @Test
  void findingsAreUpdatedAndRemovedWithTheDocument() {
    String uri = open("buddy.yml", WRONG);
    assertThat(client.nextFindings()).isEqualTo("v1 unknown-key");

    change(uri, 2, RIGHT);
    assertThat(client.nextFindings()).isEqualTo("v2");

    workspace.closed(uri);
    assertThat(client.nextFindings()).isEqualTo("v-1");
    assertThat(session.documents().get(uri)).isEmpty();
  }

  @Test
  void otherYamlDocumentsAreIgnored() {
    String uri = open("compose.yml", WRONG);
    change(uri, 2, RIGHT);

    assertThat(session.documents().get(uri)).isEmpty();
    open("buddy.yml", WRONG);
    assertThat(Recorder.next(client.findings).requireText("uri")).endsWith("/buddy.yml");
  }

  @Test
  void editorSettingsApply() {
    open("buddy.yml", WRONG);
    assertThat(client.nextFindings()).isEqualTo("v1 unknown-key");

    workspace.settings(Map.of("rules", Map.of("unknown-key", "off")));

    assertThat(client.nextFindings()).isEqualTo("v1");
  }

  @Test
  void settingsOnDiskAreNoticedWhenADocumentIsOpened() throws IOException {
    open("buddy.yml", WRONG);
    assertThat(client.nextFindings()).isEqualTo("v1 unknown-key");
    Files.writeString(folder.resolve(".buddy-ls.yml"), "rules:\n  unknown-key: off\n");

    open(".buddy/other.yml", "- pipeline: Other\n");

    assertThat(client.nextFindings() + ", " + client.nextFindings()).isEqualTo("v1, v1");
  }

  @Test
  void problemsOfSettingsAreShownOnce() throws IOException {
    Files.writeString(folder.resolve(".buddy-ls.yml"), "rules:\n  no-such-rule: loud\n");

    open("buddy.yml", RIGHT);
    open(".buddy/other.yml", RIGHT);
    client.nextFindings();
    client.nextFindings();

    assertThat(client.warnings).hasSize(1).first().asString().contains(".buddy-ls.yml");
  }

  @Test
  void otherDocumentsOfAProjectAreCheckedAgain() {
    open("buddy.yml", RIGHT);
    assertThat(client.nextFindings()).isEqualTo("v1");

    open(".buddy/other.yml", RIGHT);

    assertThat(client.nextFindings() + ", " + client.nextFindings())
        .isEqualTo("v1 duplicate-pipeline, v1 duplicate-pipeline");
  }

  @Test
  void foldersAreCheckedWithoutOpeningTheirFiles() throws IOException {
    Files.writeString(folder.resolve("buddy.yml"), WRONG);

    FolderSummary summary = workspace.checkFolders(List.of(folder), () -> {});

    assertThat(summary).isEqualTo(new FolderSummary(1, 1));
    assertThat(client.nextFindings()).isEqualTo("v-1 unknown-key");
  }

  @Test
  void nothingIsSentAfterStop() {
    workspace.stop();
    String uri = open("buddy.yml", WRONG);
    workspace.closed(uri);

    assertThat(client.findings).isEmpty();
  }
}
