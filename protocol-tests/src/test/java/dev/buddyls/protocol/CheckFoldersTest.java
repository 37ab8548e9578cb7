package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The findings of files that are not open. */
class CheckFoldersTest {

  private static final String WRONG = "- pipeline: Build\n  pirority: LOW\n";
  private static final String RIGHT = "- pipeline: Test\n  priority: LOW\n";

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toUri().toString();
  }

  private JsonElement check(Editor editor) {
    List<String> folders = List.of(folder.toUri().toString());
    Map<String, ?> command = Map.of("command", "buddy-ls.checkFolders", "arguments", folders);
    return editor.client().request("workspace/executeCommand", command);
  }

  private static List<String> findings(Editor editor, String uri) {
    JsonObject params =
        editor
            .client()
            .notification(
                "textDocument/publishDiagnostics", it -> it.get("uri").getAsString().equals(uri));
    return params.getAsJsonArray("diagnostics").asList().stream()
        .map(it -> it.getAsJsonObject().get("code").getAsString())
        .toList();
  }

  @Test
  void publishesFindingsOfFilesThatAreNotOpen() throws IOException {
    String wrong = write("one/buddy.yml", WRONG);
    String right = write("two/.buddy/test.yml", RIGHT);
    write("three/docker-compose.yml", "pirority: LOW\n");
    try (Editor editor = Editor.bare()) {
      assertThat(check(editor))
          .isEqualTo(JsonParser.parseString("{\"files\": 2, \"findings\": 1}"));
      assertThat(findings(editor, wrong)).containsExactly("unknown-key");
      assertThat(findings(editor, right)).isEmpty();
    }
  }

  @Test
  void usesTheTextOfOpenFiles() throws IOException {
    String uri = write("buddy.yml", RIGHT);
    try (Editor editor = Editor.bare()) {
      Document document = editor.open(uri, "yaml", WRONG);
      assertThat(document.findings()).hasSize(1);
      assertThat(check(editor).getAsJsonObject().get("findings").getAsInt()).isEqualTo(1);

      document.close();
      assertThat(findings(editor, uri)).as("as closed").isEmpty();
      assertThat(findings(editor, uri)).as("as on disk").isEmpty();
    }
  }

  @Test
  void followsTheFilesOnDisk() throws IOException {
    String uri = write("buddy.yml", WRONG);
    try (Editor editor = Editor.bare()) {
      check(editor);
      assertThat(findings(editor, uri)).hasSize(1);

      write("buddy.yml", RIGHT);
      Map<String, ?> change = Map.of("uri", uri, "type", 2);
      editor
          .client()
          .sendNotification("workspace/didChangeWatchedFiles", Map.of("changes", List.of(change)));
      assertThat(findings(editor, uri)).isEmpty();
    }
  }

  @Test
  void appliesTheSettings() throws IOException {
    write(".buddy-ls.yml", "exclude:\n  - old\n");
    write("old/buddy.yml", WRONG);
    try (Editor editor = Editor.bare()) {
      assertThat(check(editor).getAsJsonObject().get("files").getAsInt()).isZero();
    }
  }

  @Test
  void rejectsUnknownCommands() {
    try (Editor editor = Editor.bare()) {
      Map<String, ?> command = Map.of("command", "dance", "arguments", List.of());
      LspClient.Response answer =
          LspClient.await(editor.client().sendRequest("workspace/executeCommand", command));
      assertThat(answer.error().get("message").getAsString()).contains("no command `dance`");
    }
  }
}
