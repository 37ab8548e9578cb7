package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    return editor.open(caret.text()).ask("textDocument/hover", caret.position());
  }

  private static String text(JsonElement hover) {
    return hover.getAsJsonObject().getAsJsonObject("contents").get("value").getAsString();
  }

  @Test
  void explainsAKey() {
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
  void explainsAValue() {
    JsonElement hover =
        hover(
            modern,
            """
            - pipeline: Build
              priority: "LO<|>W" # 🚀
            """);

    assertThat(text(hover)).startsWith("`LOW`: ");
  }

  @Test
  void explainsAnActionType() {
    JsonElement hover =
        hover(
            modern,
            """
            - pipeline: Build
              actions:
              - action: Test
                type: BUILD<|>
            """);

    assertThat(text(hover)).startsWith("**Custom Build** (`BUILD`)").contains("```yaml");
  }

  @Test
  void explainsAnItemOfAList() {
    JsonElement hover =
        hover(
            modern,
            """
            - pipeline: Build
              events:
              - type: PULL_REQUEST
                events: [opened, <|>reopened]
            """);

    assertThat(text(hover)).startsWith("`reopened`: ");
  }

  @Test
  void saysTheSameInPlainTextToThoseWhoCannotShowMarkdown() {
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
  void explainsAVariableInABlockScalar() {
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
  void tellsWhenAScheduleRuns() {
    JsonElement hover =
        hover(
            modern,
            """
            - pipeline: Build
              events:
              - type: SCHEDULE
                cron: 0 8 *<|> * 1-5
                timezone: Europe/Warsaw
            """);

    assertThat(text(hover))
        .startsWith("At 08:00, Monday to Friday (Europe/Warsaw).")
        .containsPattern("The next runs:\n\n(- (Mon|Tue|Wed|Thu|Fri) .+, 08:00.*\n?){5}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- pipeline: Build\n  # prio<|>rity\n",
        "- pipeline: Bu<|>ild\n",
        "- pipeline: Build\n  pirori<|>ty: LOW\n",
        "- pipeline: Build\n  <|>\n",
        "<|>",
      })
  void hasNothingToSayAboutTheUsersOwnWords(String marked) {
    assertThat(hover(modern, marked).isJsonNull()).isTrue();
  }

  @Test
  void explainsKeysOfABrokenFile() {
    JsonElement hover =
        hover(
            modern,
            """
            - pipeline: "Build
              priority
              disa<|>bled: true
            """);

    assertThat(text(hover)).startsWith("`disabled`: ");
  }
}
