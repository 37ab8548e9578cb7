package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobustnessTest {

  /** The server of all tests after which its log must be empty. */
  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  private static final int METHOD_NOT_FOUND = -32601;
  private static final int REQUEST_CANCELLED = -32800;
  private static final String GROWING =
      """
      # How we build 🚀
      - pipeline: "Build: all"
        events:
          - type: PUSH
            refs: [refs/heads/main, 'refs/heads/*']
          - {type: SCHEDULE, cron: "0 5 * * 1-5"}
        permissions: {others: READ_ONLY}

        variables:
          - key: TOKEN # of the registry
            value: |
              several
                lines
        actions:
          - action: Test
            type: BUILD
            docker_image_name: library/node
            docker_image_tag: "20"
            execute_commands:
              - npm ci
              - |
                npm test -- \\
                  --coverage: all
      ---
      - pipeline: Deploy
        priority: HIGH
      """;
  private static final String WRONG = "- pipeline: Build\n  pirority: LOW\n";

  @Test
  void invalidRequestGetsAnErrorAndTheNextOneWorks() {
    Editor complaining = Editor.modern();
    Document document = complaining.open(WRONG);
    Map<String, String> id = Map.of("uri", document.uri());
    List<Object> nonsense =
        List.of(
            Map.of(),
            Map.of("textDocument", 3),
            Map.of("textDocument", id),
            Map.of("textDocument", id, "position", "here"),
            Map.of("textDocument", id, "position", List.of(1, 2)));

    for (Object params : nonsense) {
      LspClient.Response answer =
          LspClient.await(complaining.client().sendRequest("textDocument/hover", params));
      assertThat(answer.error()).as("answer to " + params).isNotNull();
    }

    assertThat(document.sendRequest("textDocument/hover", new Position(0, 4)).isJsonObject())
        .isTrue();
    assertThat(complaining.client().closeWithComplaints().lines())
        .as("one line for each, no stack traces")
        .hasSizeLessThanOrEqualTo(nonsense.size());
  }

  @Test
  void invalidNotificationDoesNotEndTheServer() {
    Editor complaining = Editor.modern();

    complaining.client().sendNotification("textDocument/didOpen", Map.of());
    complaining
        .client()
        .sendNotification("textDocument/didChange", Map.of("textDocument", Map.of()));
    complaining.client().sendNotification("textDocument/didClose", "what?");
    complaining.client().sendNotification("workspace/didChangeConfiguration", null);

    assertThat(complaining.open(WRONG).findings()).hasSize(1);
    assertThat(complaining.client().closeWithComplaints()).doesNotContain("\n\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"textDocument/moniker", "textDocument/typeDefinition", "buddy/unheardOf"})
  void unknownRequestGetsMethodNotFound(String method) {
    Document document = editor.open(WRONG);
    Map<String, Object> params = document.place(new Position(0, 0));
    params.put("newName", "x");
    params.put("query", "x");

    assertThat(LspClient.await(editor.client().sendRequest(method, params)).code())
        .isEqualTo(METHOD_NOT_FOUND);
  }

  @Test
  void unknownNotificationsAreIgnored() {
    editor.client().sendNotification("$/setTrace", Map.of("value", "verbose"));
    editor.client().sendNotification("$/unheardOf", Map.of());
    editor.client().sendNotification("buddy/unheardOf", Map.of());
    editor.client().sendNotification("workspace/didChangeWorkspaceFolders", folders());
    editor.client().sendNotification("textDocument/willSave", Map.of());
    Document document = editor.open(WRONG);
    editor
        .client()
        .sendNotification("textDocument/didSave", Map.of("textDocument", Map.of("uri", "x")));

    assertThat(document.findings()).hasSize(1);
  }

  private static Map<String, ?> folders() {
    return Map.of("event", Map.of("added", List.of(), "removed", List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "[{a: ", "a: [", "\"", "? ", "&a ", "!!x "})
  void fiveThousandOpeningsAreReportedAsAFinding(String opening) {
    Document document =
        editor.open("- pipeline: Build\n  refs: " + opening.repeat(5_000) + "\n  nmae: x\n");

    assertThat(document.findings()).isNotEmpty();
    document.sendRequest("textDocument/completion", new Position(1, 3_000));
    document.sendRequest("textDocument/hover", new Position(1, 3_000));
    document.sendRequest("textDocument/documentSymbol");
    document.become(WRONG);
    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");
  }

  @Test
  void lineOfOneMegabyteIsChecked() {
    String line = "  name: " + "x".repeat(1 << 20) + "\n";
    Document document = editor.open("- pipeline: Build\n" + line + "  pirority: LOW\n");

    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");
    document.replace("xxx", "yyy");
    document.replace("LOW", "HIGH");
    assertThat(document.findings()).containsExactly("warning unknown-key `pirority`");
  }

  @Test
  void textBeyondTenMegabytesIsRefusedWithAMessage() {
    editor.open("file:///big/buddy.yml", "yaml", "# " + "x".repeat(10 * 1024 * 1024));

    JsonObject message = editor.client().notification("window/showMessage", it -> true);
    assertThat(message.get("message").getAsString()).contains("/big/buddy.yml", "10 MB");
    assertThat(editor.open(WRONG).findings()).hasSize(1);
  }

  /** The states in between have a test of their own, without the protocol. */
  @Test
  void everyTypedLineIsAnswered() {
    Document document = editor.open("");
    for (String line : GROWING.split("(?<=\n)")) {
      int end = document.text().length();
      document.change(Range.at(Position.of(document.text(), end)), line);
      Completion.request(document, new Caret(document.text(), end));
      document.sendRequest("textDocument/hover", Position.of(document.text(), end + 1));
      document.sendRequest("textDocument/documentSymbol");
    }

    assertThat(document.text()).isEqualTo(GROWING);
    assertThat(document.findings()).isEmpty();
  }

  @Test
  void cancelledRequestIsAnswered() {
    Document document = editor.open(WRONG);
    CompletableFuture<LspClient.Response> answer =
        editor
            .client()
            .sendRequest(4711, "textDocument/completion", document.place(new Position(1, 2)));
    editor.client().sendNotification("$/cancelRequest", Map.of("id", 4711));

    assertThat(LspClient.await(answer).code()).isIn(0, REQUEST_CANCELLED);
    editor.client().sendNotification("$/cancelRequest", Map.of("id", 815));
    assertThat(document.findings()).hasSize(1);
  }
}
