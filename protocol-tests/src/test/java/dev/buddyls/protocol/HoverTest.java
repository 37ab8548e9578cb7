package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Hovers in the protocol; their content is tested in the engine's {@code FeatureCasesTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoverTest {

  private final Editor modern = Editor.modern();
  private final Editor bare = Editor.bare();

  @AfterAll
  void close() {
    modern.close();
    bare.close();
  }

  private static JsonElement hover(Editor editor, String marked) {
    Caret caret = Caret.in(marked);
    return editor.open(caret.text()).sendRequest("textDocument/hover", caret.position());
  }

  private static String text(JsonElement hover) {
    return hover.getAsJsonObject().getAsJsonObject("contents").get("value").getAsString();
  }

  @Test
  void markdownAndTheRangeOfTheKey() {
    String marked =
        """
        - pipeline: Build
          prio<|>rity: LOW
        """;
    JsonObject hover = hover(modern, marked).getAsJsonObject();

    assertThat(hover.getAsJsonObject("contents").get("kind").getAsString()).isEqualTo("markdown");
    assertThat(text(hover)).startsWith("`priority`: ").contains("- `HIGH`: ", "Default: `NORMAL`.");
    assertThat(Range.from(hover.get("range")).in(Caret.in(marked).text())).isEqualTo("priority");
  }

  @Test
  void plainTextForClientsWithoutMarkdown() {
    JsonObject contents =
        hover(
                bare,
                """
                - pipeline: Build
                  actions:
                  - action: Test
                    ty<|>pe: BUILD
                """)
            .getAsJsonObject()
            .getAsJsonObject("contents");

    assertThat(contents.get("kind").getAsString()).isEqualTo("plaintext");
    assertThat(contents.get("value").getAsString())
        .startsWith("type: ")
        .contains("Buddy's documentation: https://buddy.works/")
        .doesNotContain("`", "**", "](");
  }

  @Test
  void rangeBehindAnEmojiCountsUtf16Units() {
    String marked =
        """
        - pipeline: Build
          variables:
          - key: STAGE
            value: test
          actions:
          - action: Test
            type: BUILD
            execute_commands:
            - |
              echo 🚀 ${STA<|>GE}
        """;
    JsonObject hover = hover(modern, marked).getAsJsonObject();

    assertThat(text(hover)).contains("(line 3) with the value `test`");
    assertThat(Range.from(hover.get("range")).in(Caret.in(marked).text())).isEqualTo("${STAGE}");
  }

  @Test
  void nullWhereThereIsNoHover() {
    assertThat(hover(modern, "- pipeline: Build\n  # prio<|>rity\n").isJsonNull()).isTrue();
  }
}
