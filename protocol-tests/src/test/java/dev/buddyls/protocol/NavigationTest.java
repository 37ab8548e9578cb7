package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definition, references, highlights and rename. */
class NavigationTest {

  private static final String TEXT =
      """
      - pipeline: test
        actions:
        - action: Next 🚀
          type: RUN_NEXT_PIPELINE
          project: $BUDDY_PROJECT_NAME
          pipeline: "deploy"
      """;

  private static List<String> places(JsonElement locations) {
    List<String> places = new ArrayList<>();
    for (JsonElement element : locations.getAsJsonArray()) {
      JsonObject location = element.getAsJsonObject();
      String uri = location.get("uri").getAsString();
      Position start = Range.from(location.get("range")).start();
      places.add(
          uri.substring(uri.lastIndexOf('/') + 1) + ":" + start.line() + ":" + start.character());
    }
    return places;
  }

  private static Position inName(String text) {
    return Position.of(text, text.indexOf("deploy") + 3);
  }

  private static JsonElement references(Editor editor, Document document, boolean declaration) {
    Map<String, Object> params = document.place(inName(document.text()));
    params.put("context", Map.of("includeDeclaration", declaration));
    return editor.client().request("textDocument/references", params);
  }

  @Test
  void openDocumentsOverrideTheDisk(@TempDir Path folder) throws IOException {
    Path other = Files.createDirectories(folder.resolve(".buddy")).resolve("deploy.yml");
    Files.writeString(other, "- pipeline: deploy\n");
    Path main = Files.writeString(folder.resolve("buddy.yml"), TEXT);
    try (Editor editor = Editor.modern()) {
      Document document = editor.open(main.toUri().toString(), "yaml", TEXT);
      assertThat(places(document.sendRequest("textDocument/definition", inName(TEXT))))
          .containsExactly("deploy.yml:0:12");
      assertThat(places(references(editor, document, true)))
          .containsExactly("buddy.yml:5:15", "deploy.yml:0:12");
      assertThat(places(references(editor, document, false))).containsExactly("buddy.yml:5:15");

      assertThat(document.findings()).isEmpty();
      editor.open(other.toUri().toString(), "yaml", "- pipeline: test\n- pipeline: deploy\n");
      assertThat(document.findings()).containsExactly("hint duplicate-pipeline `test`");
      assertThat(places(document.sendRequest("textDocument/definition", inName(TEXT))))
          .containsExactly("deploy.yml:1:12");
    }
  }

  @Test
  void highlightsAllReferencesInTheFile() {
    String text = TEXT + "- pipeline: deploy\n";
    try (Editor editor = Editor.modern()) {
      Document document = editor.open(text);
      JsonArray marks =
          document.sendRequest("textDocument/documentHighlight", inName(text)).getAsJsonArray();

      assertThat(marks)
          .hasSize(2)
          .allMatch(it -> Range.from(it.getAsJsonObject().get("range")).in(text).equals("deploy"));
    }
  }

  @Test
  void renameChangesAllReferences() {
    String text = TEXT + "- pipeline: deploy # 🚀\n";
    try (Editor editor = Editor.modern()) {
      Document document = editor.open(text);
      JsonObject ready =
          document.sendRequest("textDocument/prepareRename", inName(text)).getAsJsonObject();
      assertThat(Range.from(ready.get("range")).in(text)).isEqualTo("deploy");

      Map<String, Object> params = document.place(inName(text));
      params.put("newName", "publish");
      JsonObject changes =
          editor
              .client()
              .request("textDocument/rename", params)
              .getAsJsonObject()
              .getAsJsonObject("changes");

      assertThat(Range.applyAll(text, changes.getAsJsonArray(document.uri())))
          .isEqualTo(text.replace("deploy", "publish"));
    }
  }

  @Test
  void renameOfOtherTextIsRejected() {
    try (Editor editor = Editor.modern()) {
      Document document = editor.open(TEXT);

      assertThat(
              document.sendRequest("textDocument/prepareRename", new Position(0, 4)).isJsonNull())
          .isTrue();

      Map<String, Object> params = document.place(new Position(0, 14));
      params.put("newName", "a: b");
      JsonObject error =
          LspClient.await(editor.client().sendRequest("textDocument/rename", params)).error();
      assertThat(error.get("message").getAsString()).isEqualTo("`a: b` is not a valid name here.");
    }
  }
}
