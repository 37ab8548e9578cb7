package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exported JSON Schema in the YAML language server that most editors use. */
class SchemaInYamlLanguageServerTest {

  private static final Path SERVER =
      Path.of("yaml-language-server/node_modules/yaml-language-server/bin/yaml-language-server")
          .toAbsolutePath();

  @TempDir Path folder;

  private Editor start(String draft) throws IOException {
    requireServer();
    Path schema = folder.resolve("schema.json");
    Files.writeString(schema, BuddyLs.run(folder, new byte[0], "schema", "--draft", draft).out());
    Process process = new ProcessBuilder("node", SERVER.toString(), "--stdio").start();
    LspClient client = new LspClient(process, process.getInputStream(), process.getOutputStream());
    client.settings(
        new Gson()
            .toJsonTree(
                Map.of(
                    "schemas",
                    Map.of(schema.toUri().toString(), "buddy.yml"),
                    "schemaStore",
                    Map.of("enable", false),
                    "validate",
                    true,
                    "completion",
                    true)));
    Editor editor =
        Editor.introduce(
            client,
            """
            {"textDocument": {"completion": {"completionItem": {"snippetSupport": true}}}}
            """);
    client.sendNotification("workspace/didChangeConfiguration", Map.of("settings", Map.of()));
    // Once a mistake is found, the schema has been read.
    findings(editor, "- pipeline: example\n  on: SOMETIMES\n", it -> !it.isEmpty());
    return editor;
  }

  private static List<String> findings(Editor editor, String text, Predicate<JsonArray> enough) {
    String uri = editor.open(text).uri();
    JsonObject params =
        editor
            .client()
            .notification(
                "textDocument/publishDiagnostics",
                it ->
                    it.get("uri").getAsString().equals(uri)
                        && enough.test(it.getAsJsonArray("diagnostics")));
    return objects(params.get("diagnostics")).map(it -> it.get("message").getAsString()).toList();
  }

  /** The texts that an editor would insert for a label. */
  private static List<String> proposals(Editor editor, String marked, String label) {
    Caret caret = Caret.in(marked);
    JsonElement list =
        editor.open(caret.text()).sendRequest("textDocument/completion", caret.position());
    return objects(list.getAsJsonObject().get("items"))
        .filter(it -> it.get("label").getAsString().equals(label))
        .map(it -> it.getAsJsonObject("textEdit").get("newText").getAsString())
        .toList();
  }

  /** The text of a snippet without tab stops, as an editor inserts it. */
  private static String inserted(String snippet) {
    return snippet.replaceAll("\\\\([\\\\$}])", "$1").indent(4).strip();
  }

  private static Stream<JsonObject> objects(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12", "7"})
  void findsMistakesAndNoOthers(String draft) throws IOException {
    try (Editor editor = start(draft)) {
      String clean =
          """
          - pipeline: Build
            on: CLICK
            trigger_mode: MANUAL
            actions:
              - action: Test
                type: BUILD
                docker_image_name: library/node
                docker_image_tag: 22
                execute_commands:
                  - npm test
                disabled: "true"
                timeout: $TIMEOUT
                unknown: key
          """;
      assertThat(findings(editor, clean, it -> true)).isEmpty();
      assertThat(findings(editor, clean.replace("type: BUILD", "tpye: BUILD"), it -> true))
          .containsExactly("Missing property \"type\".");
      assertThat(findings(editor, clean.replace("CLICK", "NEVER"), it -> true))
          .containsExactly(
              "Value is not accepted. Valid values: \"CLICK\", \"EVENT\", \"SCHEDULE\".");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12", "7"})
  void proposes(String draft) throws IOException {
    try (Editor editor = start(draft)) {
      String pipeline = "- pipeline: Build\n  actions:\n";
      String snippet =
          """
          action: Run tests
            type: BUILD
            docker_image_name: library/node
            docker_image_tag: "22"
            execute_commands:
              - npm ci
              - npm test""";
      assertThat(proposals(editor, pipeline + "    - <|>", "BUILD")).containsExactly(snippet);
      assertThat(proposals(editor, pipeline + "    <|>", "BUILD")).containsExactly("- " + snippet);

      String action = pipeline + "    - action: Test\n";
      assertThat(proposals(editor, action + "      type: <|>", "BUILD")).containsExactly("BUILD");
      assertThat(proposals(editor, action + "      type: SLEEP\n      <|>", "sleep_in_sec"))
          .containsExactly("sleep_in_sec: ");
      assertThat(proposals(editor, action + "      disabled: <|>", "true")).containsExactly("true");
      assertThat(proposals(editor, "- <|>", "pipeline")).containsExactly("pipeline");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12", "7"})
  void proposesOnlySnippetsThatItAccepts(String draft) throws IOException {
    try (Editor editor = start(draft)) {
      String pipeline = "- pipeline: Build\n  actions:\n";
      Caret caret = Caret.in(pipeline + "    - <|>");
      JsonElement list =
          editor.open(caret.text()).sendRequest("textDocument/completion", caret.position());
      List<String> actions =
          objects(list.getAsJsonObject().get("items"))
              .map(it -> it.getAsJsonObject("textEdit").get("newText").getAsString())
              .filter(it -> it.contains("\n"))
              .map(it -> "    - " + inserted(it) + "\n")
              .toList();
      assertThat(actions).hasSizeGreaterThan(150);
      assertThat(findings(editor, pipeline + String.join("", actions), it -> true)).isEmpty();
    }
  }

  private static void requireServer() {
    if (!Files.exists(SERVER)) {
      String message =
          "skipped: needs Node 20 or newer, and `npm ci` in protocol-tests/yaml-language-server";
      if ("1".equals(System.getenv("BUDDY_LS_FULL"))) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
  }
}
