package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outline as text: a line for each symbol, with the text that is selected for it. */
class DocumentSymbolsTest {

  private static void check(String text, String expected) {
    check("file:///buddy.yml", text, expected);
  }

  private static void check(String uri, String text, String expected) {
    StringBuilder outline = new StringBuilder();
    print(DocumentSymbols.of(Documents.of(uri, text)), text, "", outline);
    assertThat(outline).hasToString(expected);
  }

  private static void print(
      List<DocumentSymbols.Symbol> symbols, String text, String indent, StringBuilder outline) {
    for (DocumentSymbols.Symbol it : symbols) {
      assertThat(it.range().contains(it.selection())).as(it.name()).isTrue();
      outline.append(indent).append(it.kind()).append(' ').append(it.name());
      outline.append(it.detail().isEmpty() ? "" : " (" + it.detail() + ")");
      outline.append(" <").append(it.selection().of(text)).append(">\n");
      print(it.children(), text, indent + "  ", outline);
    }
  }

  @Test
  void aPipelineWithAllThatItHolds() {
    check(
        """
        - pipeline: "Build"
          variables:
          - {key: STAGE, type: VAR}
          actions:
          - action: Test
            type: BUILD
            variables:
            - key: NODE_ENV
          - action: Send
            type: SFTP
            targets:
            - target: web
              type: SSH
          events:
          - type: PUSH
            refs: [main]
        - pipeline: Deploy
        """,
        """
        PIPELINE Build <"Build">
          VARIABLE STAGE (VAR) <STAGE>
          ACTION Test (BUILD) <Test>
            VARIABLE NODE_ENV <NODE_ENV>
          ACTION Send (SFTP) <Send>
            TARGET web (SSH) <web>
          EVENT PUSH <PUSH>
        PIPELINE Deploy <Deploy>
        """);
  }

  @Test
  void environmentsAndTargets() {
    check(
        """
        - environment: staging
          variables:
          - key: URL
        - target: server
          type: SSH
        """,
        """
        ENVIRONMENT staging <staging>
          VARIABLE URL <URL>
        TARGET server (SSH) <server>
        """);
  }

  @Test
  void whatHasNoNameIsSelectedByItsFirstKey() {
    check(
        """
        - pipeline: ""
          actions:
          - type: BUILD
          - action:
        """,
        """
        PIPELINE (no name) <"">
          ACTION (no name) (BUILD) <type>
          ACTION (no name) <action>
        """);
  }

  @Test
  void integrationsAreKnownByTheirNamesFirst() {
    check(
        "file:///.buddy/integrations.yml",
        """
        - identifier: aws
          name: Production
          type: AMAZON
        - identifier: chat
        - id: EYgLPQZOpnelXGGreKBzyVXvAW
        """,
        """
        INTEGRATION Production (AMAZON) <Production>
        INTEGRATION chat <chat>
        INTEGRATION EYgLPQZOpnelXGGreKBzyVXvAW <EYgLPQZOpnelXGGreKBzyVXvAW>
        """);
  }

  @Test
  void aCustomActionIsOneSymbol() {
    check(
        "file:///.buddy/actions/up/action.yml",
        "name: Upload\nexecute_commands:\n- deploy\n",
        "ACTION Upload <Upload>\n");
  }

  @Test
  void aFileWithoutPipelinesHasNone() {
    check("", "");
    check("- other: list\n", "");
    check("file:///.buddy-ls.yml", "rules: {}\n", "");
  }

  @Test
  void everyKindOfRoot() {
    check(
        """
        - pipeline: build
        - environment: live
        - target: web
        - sandbox: preview
          variables:
            - key: STAGE
        """,
        """
        PIPELINE build <build>
        ENVIRONMENT live <live>
        TARGET web <web>
        TARGET preview <preview>
          VARIABLE STAGE <STAGE>
        """);
  }
}
