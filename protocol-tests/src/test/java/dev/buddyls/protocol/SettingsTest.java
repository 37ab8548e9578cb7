package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final String WRONG = "- pipeline: Build\n  pirority: LOW\n";
  private static final String PULLS = "{\"workspace\": {\"configuration\": true}}";

  private static final String SNIPPETS =
      "{\"textDocument\": {\"completion\": {\"completionItem\": {\"snippetSupport\": true}}}}";

  private static JsonElement rule(String level) {
    return JsonParser.parseString("{\"rules\": {\"unknown-key\": \"" + level + "\"}}");
  }

  private static Editor pulling(JsonElement settings) {
    LspClient client = LspClient.start();
    client.settings(settings);
    return Editor.introduce(client, PULLS);
  }

  /** Waits for the findings after a change of settings. */
  private static JsonObject next(Editor editor) {
    return editor.client().notification("textDocument/publishDiagnostics", it -> true);
  }

  @Test
  void arePulledFromTheClient() {
    try (Editor editor = pulling(rule("error"))) {
      Document document = editor.open(WRONG);
      JsonObject findings = next(editor);
      while (severity(findings) != 1) {
        findings = next(editor);
      }

      editor.client().settings(rule("off"));
      editor
          .client()
          .sendNotification("workspace/didChangeConfiguration", Map.of("settings", Map.of()));

      assertThat(next(editor).getAsJsonArray("diagnostics")).isEmpty();
      document.replace("LOW", "HIGH");
      assertThat(document.findings()).isEmpty();
    }
  }

  private static int severity(JsonObject findings) {
    return findings
        .getAsJsonArray("diagnostics")
        .get(0)
        .getAsJsonObject()
        .get("severity")
        .getAsInt();
  }

  @Test
  void nullSettingsAreTheDefaults() {
    try (Editor editor = pulling(JsonNull.INSTANCE)) {
      assertThat(editor.open(WRONG).findings()).containsExactly("warning unknown-key `pirority`");
    }
  }

  @Test
  void arePushedByTheClient() {
    try (Editor editor = Editor.bare()) {
      Document document = editor.open(WRONG);
      assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");

      push(editor, Map.of("buddy", rule("hint")));

      assertThat(document.findings()).containsExactly("hint unknown-key `pirority`");
    }
  }

  @Test
  void controlCompletion() {
    try (Editor editor = Editor.with(SNIPPETS)) {
      Map<String, ?> known = Map.of("targets", List.of("web-1"));
      push(editor, Map.of("buddy", Map.of("generation", "2021", "known", known)));

      Caret start = Caret.in("<|>");
      Document document = editor.open(start.text());
      assertThat(Completion.request(document, start).accept("pipeline by hand"))
          .contains("  on: CLICK\n  refs:\n");

      String action =
          "- pipeline: p\n  actions:\n  - {action: a, type: TRANSFER, targets: [<|>]}\n";
      Caret target = Caret.in(action);
      document.replace("", target.text());
      assertThat(Completion.request(document, target).labels()).contains("web-1");
    }
  }

  private static void push(Editor editor, Map<String, ?> settings) {
    editor
        .client()
        .sendNotification("workspace/didChangeConfiguration", Map.of("settings", settings));
  }

  @Test
  void ofOtherProgramsAreIgnored() {
    try (Editor editor = Editor.bare()) {
      push(editor, Map.of("buddy", rule("off")));
      push(editor, Map.of("yaml", Map.of("validate", true)));

      assertThat(editor.open(WRONG).findings()).isEmpty();
    }
  }

  @Test
  void thatAreInvalidAreReportedToTheUser() {
    try (Editor editor = Editor.bare()) {
      push(editor, Map.of("buddy", rule("loud")));

      JsonObject message = editor.client().notification("window/showMessage", it -> true);
      assertThat(message.get("type").getAsInt()).as("warning").isEqualTo(2);
      assertThat(message.get("message").getAsString())
          .contains("buddy.rules.unknown-key", "`loud`", "off, hint, information");
      assertThat(editor.open(WRONG).findings()).containsExactly("warning unknown-key `pirority`");
    }
  }
}
