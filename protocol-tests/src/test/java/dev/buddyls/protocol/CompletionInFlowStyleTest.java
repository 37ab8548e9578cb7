package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionInFlowStyleTest {

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  private String accepted(String label, String marked) {
    return editor.complete(marked).accept(label);
  }

  @Test
  void acceptedProposalsStayBetweenTheBrackets() {
    assertThat(accepted("opened", pullRequest("events: [<|>]")))
        .isEqualTo(pullRequest("events: [opened<|>]"));
    assertThat(accepted("opened", pullRequest("events: [closed, <|>]")))
        .isEqualTo(pullRequest("events: [closed, opened<|>]"));
    assertThat(accepted("opened", pullRequest("events: [closed, op<|>]")))
        .isEqualTo(pullRequest("events: [closed, opened<|>]"));
    assertThat(accepted("others", "- pipeline: Build\n  permissions: {<|>}\n"))
        .isEqualTo("- pipeline: Build\n  permissions: {others: <|>}\n");
    assertThat(accepted("READ_ONLY", "- pipeline: Build\n  permissions: {others: <|>}\n"))
        .isEqualTo("- pipeline: Build\n  permissions: {others: READ_ONLY<|>}\n");
    assertThat(accepted("value", "- pipeline: Build\n  variables:\n  - {key: A, v<|>}\n"))
        .isEqualTo("- pipeline: Build\n  variables:\n  - {key: A, value: <|>}\n");
    assertThat(accepted("value", "- pipeline: Build\n  variables:\n  - {key: A, <|>}\n"))
        .isEqualTo("- pipeline: Build\n  variables:\n  - {key: A, value: <|>}\n");
  }

  private static String pullRequest(String line) {
    return """
    - pipeline: Build
      events:
      - type: PULL_REQUEST
        %s
    """
        .formatted(line);
  }

  @Test
  void aListThatIsNotClosedYetIsGoneOnWith() {
    assertThat(accepted("opened", pullRequest("events: [closed, <|>")))
        .isEqualTo(pullRequest("events: [closed, opened<|>"));
    assertThat(accepted("opened", pullRequest("events: [closed,\n        <|>")))
        .isEqualTo(pullRequest("events: [closed,\n        opened<|>"));
  }

  @Test
  void whatEndsAnItemAcceptsTheProposal() {
    assertThat(commit(pullRequest("events: [op<|>]"), "opened")).isEqualTo("[\",\",\"]\",\"}\"]");
    assertThat(commit(pullRequest("events:\n    - op<|>"), "opened")).isEqualTo("null");
  }

  private String commit(String marked, String label) {
    return String.valueOf(editor.complete(marked).item(label).get("commitCharacters"));
  }

  @Test
  void noLineIsStartedBetweenBrackets() {
    assertThat(accepted("refs", "- pipeline: Build\n  events: [{type: PUSH, re<|>}]\n"))
        .isEqualTo("- pipeline: Build\n  events: [{type: PUSH, refs: <|>}]\n");
  }
}
