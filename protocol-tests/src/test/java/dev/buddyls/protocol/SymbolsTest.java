package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolsTest {

  private static final String TEXT =
      """
      - pipeline: Build 🚀
        events:
        - type: PUSH
          refs: [refs/heads/main]
        variables:
        - key: TOKEN
        actions:
        - action: Test
          type: BUILD
        - action: "Deploy it"
          type: SFTP
      - pipeline: Nightly
        actions:
        - type: BUILD
      - environment: staging
      """;

  @Test
  void symbolsAreATreeForClientsThatShowTrees() {
    try (Editor editor = Editor.modern()) {
      Document document = editor.open(TEXT);

      assertThat(tree(document.sendRequest("textDocument/documentSymbol").getAsJsonArray(), ""))
          .containsExactly(
              "Build 🚀",
              "  PUSH",
              "  TOKEN",
              "  Test (BUILD)",
              "  Deploy it (SFTP)",
              "Nightly",
              "  (no name) (BUILD)",
              "staging");
    }
  }

  private static List<String> tree(JsonArray symbols, String indent) {
    List<String> lines = new ArrayList<>();
    for (JsonElement element : symbols) {
      JsonObject symbol = element.getAsJsonObject();
      assertHolds(Range.from(symbol.get("range")), Range.from(symbol.get("selectionRange")));
      String detail = symbol.has("detail") ? symbol.get("detail").getAsString() : "";
      String shown = detail.isEmpty() ? "" : " (" + detail + ")";
      lines.add(indent + symbol.get("name").getAsString() + shown);
      lines.addAll(tree(symbol.getAsJsonArray("children"), indent + "  "));
    }
    return lines;
  }

  private static void assertHolds(Range whole, Range name) {
    assertThat(whole.start().offset(TEXT)).isLessThanOrEqualTo(name.start().offset(TEXT));
    assertThat(whole.end().offset(TEXT)).isGreaterThanOrEqualTo(name.end().offset(TEXT));
  }

  @Test
  void symbolsAreAListForOtherClients() {
    try (Editor editor = Editor.bare()) {
      Document document = editor.open(TEXT);
      List<String> shown = new ArrayList<>();
      for (JsonElement element :
          document.sendRequest("textDocument/documentSymbol").getAsJsonArray()) {
        JsonObject symbol = element.getAsJsonObject();
        JsonObject location = symbol.getAsJsonObject("location");
        assertThat(location.get("uri").getAsString()).isEqualTo(document.uri());
        String container =
            symbol.has("containerName") ? symbol.get("containerName").getAsString() : "";
        shown.add(container + "/" + symbol.get("name").getAsString());
      }

      assertThat(shown)
          .startsWith("/Build 🚀", "Build 🚀/PUSH", "Build 🚀/TOKEN", "Build 🚀/Test")
          .endsWith("/staging")
          .hasSize(8);
    }
  }
}
