package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client without capabilities gets what every client supports. */
class BareClientTest {

  @Test
  void getsAllResultsInTheirPlainForm() {
    try (Editor editor = Editor.bare()) {
      Document document = editor.open("- pipeline: Build\n  pirority: LOW\n");
      assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");

      assertThat(
              document.actions(
                  Range.of(document.text(), "pirority"), Map.of("diagnostics", List.of())))
          .as("actions need a capability")
          .isEmpty();
      assertThat(document.sendRequest("textDocument/hover", new Position(0, 4)).isJsonObject())
          .isTrue();
    }
  }

  @Test
  void getsProposalsWithoutNewFields() {
    try (Editor editor = Editor.bare()) {
      Completion completion = editor.complete("- pipeline: Build\n  trigger<|>\n");

      JsonObject item = completion.item("trigger_mode");
      assertThat(item.keySet()).doesNotContain("tags", "insertTextMode");
      assertThat(item.getAsJsonObject("documentation").get("kind").getAsString())
          .isEqualTo("plaintext");
      assertThat(completion.accept("trigger_mode"))
          .isEqualTo("- pipeline: Build\n  trigger_mode: <|>\n");
    }
  }

  @Test
  void getsNoProposalOfSeveralLines() {
    String text =
        """
        - pipeline: Build
          actions:
          - <|>
            type: BUILD
        """;
    try (Editor editor = Editor.bare()) {
      Completion completion = editor.complete(text);

      assertThat(completion.items())
          .extracting(it -> it.getAsJsonObject("textEdit").get("newText").getAsString())
          .noneMatch(it -> it.isBlank() || it.contains("\n"));
      assertThat(completion.accept("execute_commands"))
          .isEqualTo(text.replace("<|>", "execute_commands:<|>"));
      assertThat(editor.complete("- pipeline: Build\n  actions:\n  - <|>\n").labels())
          .as("whole actions have several lines")
          .doesNotContain("SLEEP");
    }
  }

  @Test
  void mayHaveNoCapabilitiesMemberAtAll() {
    try (LspClient client = LspClient.start()) {
      JsonObject params = Editor.parameters("{}");
      params.remove("capabilities");

      assertThat(client.request("initialize", params).isJsonObject()).isTrue();
    }
  }
}
