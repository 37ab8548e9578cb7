package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code .buddy-ls.yml} in an editor. */
class SettingsFileTest {

  private static final String WRONG = "- pipeline: Build\n  pirority: LOW\n";
  private static final String WATCHING =
      "{\"workspace\": {\"didChangeWatchedFiles\": {\"dynamicRegistration\": true}}}";

  @TempDir Path folder;

  private String uri(String name) {
    return folder.resolve(name).toUri().toString();
  }

  private void settings(String text) throws IOException {
    Files.writeString(folder.resolve(".buddy-ls.yml"), text);
  }

  private Document open(Editor editor, String name, String text) {
    return editor.open(uri(name), "yaml", text);
  }

  /**
   * Waits for matching findings of a document: those under its previous settings may come first.
   */
  private static void waitFor(Editor editor, Document document, Predicate<List<Integer>> fits) {
    editor
        .client()
        .notification(
            "textDocument/publishDiagnostics",
            params ->
                params.get("uri").getAsString().equals(document.uri())
                    && fits.test(severities(params)));
  }

  private static List<Integer> severities(JsonObject params) {
    return params.getAsJsonArray("diagnostics").asList().stream()
        .map(it -> it.getAsJsonObject().get("severity").getAsInt())
        .toList();
  }

  @Test
  void appliesToFilesBelowIt() throws IOException {
    settings("rules:\n  unknown-key: off\n");
    try (Editor editor = Editor.bare()) {
      assertThat(open(editor, ".buddy/deep/down.yml", WRONG).findings()).isEmpty();
    }
  }

  @Test
  void doesNotApplyToNestedRepositories() throws IOException {
    settings("rules:\n  unknown-key: off\n");
    Files.createDirectories(folder.resolve("other/.git"));
    try (Editor editor = Editor.bare()) {
      assertThat(open(editor, "other/buddy.yml", WRONG).findings())
          .containsExactly("warning unknown-key `pirority`");
    }
  }

  @Test
  void takesPrecedenceOverTheEditorRuleByRule() throws IOException {
    settings("rules:\n  unknown-key: hint\n");
    try (Editor editor = Editor.bare()) {
      Map<String, ?> rules = Map.of("unknown-key", "error", "unknown-value", "warning");
      Map<String, ?> section = Map.of("buddy", Map.of("rules", rules));
      editor
          .client()
          .sendNotification("workspace/didChangeConfiguration", Map.of("settings", section));

      assertThat(open(editor, "buddy.yml", WRONG + "  cpu: X99\n").findings())
          .containsExactly("hint unknown-key `pirority`", "warning unknown-value `X99`");
    }
  }

  @Test
  void openTextTakesPrecedenceOverTheDisk() throws IOException {
    settings("rules:\n  unknown-key: off\n");
    try (Editor editor = Editor.bare()) {
      Document settings = open(editor, ".buddy-ls.yml", "rules:\n  unknown-key: hint\n");
      Document document = open(editor, "buddy.yml", WRONG);
      waitFor(editor, document, List.of(4)::equals);

      settings.replace("hint", "error");
      waitFor(editor, document, List.of(1)::equals);

      settings.close();
      waitFor(editor, document, List::isEmpty);
    }
  }

  @Test
  void isReadAgainWhenItChangesOnDisk() throws IOException {
    try (Editor editor = Editor.with(WATCHING)) {
      JsonObject registered = editor.client().notification("client/registerCapability", it -> true);
      assertThat(registered.toString()).contains("**/.buddy-ls.yml");
      Document document = open(editor, "buddy.yml", WRONG);
      waitFor(editor, document, List.of(2)::equals);

      settings("rules:\n  unknown-key: off\n");
      Map<String, ?> change = Map.of("uri", uri(".buddy-ls.yml"), "type", 1);
      editor
          .client()
          .sendNotification("workspace/didChangeWatchedFiles", Map.of("changes", List.of(change)));

      waitFor(editor, document, List::isEmpty);
    }
  }

  @Test
  void includesAndExcludesFiles() throws IOException {
    settings("include:\n  - ci/*.yml\nexclude:\n  - .buddy/old\n");
    try (Editor editor = Editor.bare()) {
      assertThat(open(editor, "ci/build.yml", WRONG).findings()).hasSize(1);
      assertThat(open(editor, ".buddy/old/build.yml", WRONG.replace("Build", "Old")).findings())
          .isEmpty();
      assertThat(open(editor, ".buddy/test.yml", WRONG.replace("Build", "Test")).findings())
          .hasSize(1);
    }
  }

  @Test
  void appliesAsFarAsItIsValid() throws IOException {
    settings("rules:\n  missing-key: loud\n  unknown-key: off\nexclude: x: y\n");
    try (Editor editor = Editor.bare()) {
      assertThat(open(editor, "buddy.yml", WRONG).findings()).isEmpty();
      JsonObject message = editor.client().notification("window/showMessage", it -> true);
      assertThat(message.get("message").getAsString()).contains("`loud` is not a valid severity");
    }
  }

  @Test
  void problemsAreShownToTheUserUnlessItIsOpen() throws IOException {
    settings("exclude: ['[x']\n");
    try (Editor editor = Editor.bare()) {
      open(editor, "buddy.yml", WRONG);
      JsonObject message = editor.client().notification("window/showMessage", it -> true);
      assertThat(message.get("message").getAsString())
          .contains(".buddy-ls.yml", "`[x` is not a valid file pattern: ");
    }
    Files.write(folder.resolve(".buddy-ls.yml"), new byte[] {(byte) 0xff});
    try (Editor editor = Editor.bare()) {
      open(editor, "buddy.yml", WRONG);
      JsonObject message = editor.client().notification("window/showMessage", it -> true);
      assertThat(message.get("message").getAsString()).contains("is not encoded in UTF-8");
    }
  }

  @Test
  void hasDiagnosticsHoverAndCompletion() {
    try (Editor editor = Editor.modern()) {
      String text = "rules:\n  unknwon-key: off\n  missing-key: loud\nexclude: ['[x']\n";
      Document document = open(editor, ".buddy-ls.yml", text);

      assertThat(document.findings())
          .containsExactly(
              "warning unknown-key `unknwon-key`",
              "error unknown-value `loud`",
              "error invalid-glob `'[x'`");
      assertThat(document.sendRequest("textDocument/hover", new Position(2, 4)).toString())
          .contains("required key");
      assertThat(document.sendRequest("textDocument/completion", new Position(2, 4)).toString())
          .contains("\"duplicate-key\"", "\"unknown-key\"");
    }
  }
}
