package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Features for the id of an integration that the project's list contains. */
class IntegrationsTest {

  private static final String ID = "5e391f5aae784b7208de0d0a";

  private static final String TEXT =
      """
      - pipeline: "upload"
        actions:
          - action: "Upload files to AWS S3 🚀"
            type: "AMAZON_S3"
            input_type: "BUILD_ARTIFACTS"
            bucket_name: "buddy-tests-files"
            acl: "PRIVATE"
            integration_hash: "5e391f5aae784b7208de0d0a"
      """;

  private static final String LIST =
      """
      - identifier: aws
        id: "5e391f5aae784b7208de0d0a"
        name: AWS production
        type: AMAZON
        scope: WORKSPACE
      """;

  @TempDir private Path project;
  private Path main;
  private Path list;

  @BeforeEach
  void aProjectWithAList() throws IOException {
    main = Files.writeString(project.resolve("buddy.yml"), TEXT);
    list =
        Files.writeString(
            Files.createDirectory(project.resolve(".buddy")).resolve("integrations.yml"), LIST);
  }

  private Document open(Editor editor, Path file, String text) {
    return editor.open(file.toUri().toString(), "yaml", text);
  }

  private static Position inId() {
    return Position.of(TEXT, TEXT.indexOf(ID) + 3);
  }

  private static List<String> hints(Document document, Editor editor) {
    Object all = Map.of("start", new Position(0, 0), "end", new Position(99, 0));
    List<String> shown = new ArrayList<>();
    for (JsonElement it :
        editor
            .client()
            .request(
                "textDocument/inlayHint",
                Map.of("textDocument", Map.of("uri", document.uri()), "range", all))
            .getAsJsonArray()) {
      JsonObject hint = it.getAsJsonObject();
      JsonObject at = hint.getAsJsonObject("position");
      shown.add(at.get("line") + ":" + at.get("character") + " " + hint.get("label").getAsString());
    }
    return shown;
  }

  @Test
  void hoverShowsNameScopeAndNewerForm() {
    try (Editor editor = Editor.modern()) {
      Document document = open(editor, main, TEXT);
      assertThat(document.findings())
          .containsExactly("information integration-hash-style `integration_hash`");

      JsonObject hover = document.sendRequest("textDocument/hover", inId()).getAsJsonObject();
      assertThat(hover.getAsJsonObject("contents").get("value").getAsString())
          .startsWith("**AWS production**, Amazon Web Services")
          .contains("Scope `WORKSPACE` (Everyone): Belongs to the whole workspace");
      assertThat(hints(document, editor)).containsExactly("7:50 AWS production");

      JsonObject fix =
          document
              .actions(Range.of(TEXT, "integration_hash"), Map.of("diagnostics", List.of()))
              .get(0)
              .getAsJsonObject();
      assertThat(fix.get("title").getAsString()).isEqualTo("Rewrite as `integration: aws`");
      assertThat(
              Range.applyAll(
                  TEXT,
                  fix.getAsJsonObject("edit")
                      .getAsJsonObject("changes")
                      .getAsJsonArray(document.uri())))
          .isEqualTo(TEXT.replace("integration_hash: \"" + ID, "integration: \"aws"));
    }
  }

  @Test
  void mismatchWithTheListIsReported() {
    try (Editor editor = Editor.modern()) {
      Document document = open(editor, main, TEXT);
      assertThat(document.findings()).hasSize(1);
      Document listed = open(editor, list, LIST);
      assertThat(listed.findings()).isEmpty();

      listed.replace("AMAZON", "SLACK");
      assertThat(document.findings())
          .containsExactly(
              "information integration-hash-style `integration_hash`",
              "warning integration-type-mismatch `" + ID + "`");
    }
  }

  @Test
  void definitionIsInTheList() {
    try (Editor editor = Editor.modern()) {
      Document document = open(editor, main, TEXT);
      JsonObject definition =
          document
              .sendRequest("textDocument/definition", inId())
              .getAsJsonArray()
              .get(0)
              .getAsJsonObject();
      assertThat(definition.get("uri").getAsString()).isEqualTo(list.toUri().toString());
      assertThat(Range.from(definition.get("range")).in(LIST)).isEqualTo(ID);
    }
  }

  @Test
  void hintsAreRenewedWhenTheListChanges() {
    String client =
        """
        {"workspace": {"inlayHint": {"refreshSupport": true}}}
        """;
    try (Editor editor = Editor.with(client)) {
      Document document = open(editor, main, TEXT);
      Document listed = open(editor, list, LIST);
      listed.replace("production", "of the shop");
      editor.client().notification("workspace/inlayHint/refresh", it -> true);
      assertThat(hints(document, editor)).containsExactly("7:50 AWS of the shop");
    }
  }

  @Test
  void workspaceSymbolIsFoundByName() {
    JsonObject params = Editor.parameters("{}");
    params.add(
        "workspaceFolders",
        JsonParser.parseString("[{\"name\": \"shop\", \"uri\": \"" + project.toUri() + "\"}]"));
    try (LspClient client = LspClient.start()) {
      client.request("initialize", params);
      client.sendNotification("initialized", new JsonObject());
      List<String> found = new ArrayList<>();
      for (JsonElement it :
          client.request("workspace/symbol", Map.of("query", "")).getAsJsonArray()) {
        JsonObject symbol = it.getAsJsonObject();
        found.add(
            symbol.get("name").getAsString() + " " + symbol.get("containerName").getAsString());
      }
      assertThat(found)
          .containsExactly("AWS production aws", "upload ", "Upload files to AWS S3 🚀 upload");
    }
  }
}
