package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables that Buddy sets, and those of the user. */
class VariableNamesTest {

  private static String echo(String text) {
    return """
        - pipeline: p
          actions:
            - action: a
              type: BUILD
              docker_image_name: alpine
              execute_commands:
                - echo %s
        """
        .formatted(text);
  }

  @Test
  void mistypedVariablesOfBuddyAreFound() {
    assertThat(Check.findings(echo("${BUDDY_EXECUTON_ID}")))
        .containsExactly(
            "warning unknown-predefined-variable: BUDDY_EXECUTON_ID|`BUDDY_EXECUTON_ID` is not"
                + " a variable that Buddy sets. Did you mean `BUDDY_EXECUTION_ID`?");
    assertThat(Check.fixed(echo("${BUDDY_PIPLINE_NAME:-none}"), 0))
        .isEqualTo(echo("${BUDDY_PIPELINE_NAME:-none}"));
  }

  @Test
  void lettersThatHaveChangedPlacesAreFoundInShortWordsToo() {
    assertThat(Check.findings(echo("$BUDDY_URN_URL")))
        .containsExactly(
            "warning unknown-predefined-variable: BUDDY_URN_URL|`BUDDY_URN_URL` is not a"
                + " variable that Buddy sets. Did you mean `BUDDY_RUN_URL`?");
  }

  /** Real names that stand in no list, and names of the user's own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BUDDY_EXECUTION_HASH",
        "BUDDY_EXECUTION_ARTIFACTS_URL",
        "BUDDY_EXECUTION_PULL_REQUEST_DRAFT",
        "BUDDY_EXECUTION_TIME",
        "BUDDY_PIPELINE_REFS",
        "BUDDY_TRIGGERING_ACTOR",
        "BUDDY_SCM_PROVIDER",
        "BUDDY_RUN_STATS_ADDED",
        "BUDDY_TOKEN",
        "BUDDY",
        "BUDGET_ID"
      })
  void otherNamesAreLeftAlone(String name) {
    Check.check(echo("$" + name));
  }

  @Test
  void variablesThatAreSetExist() {
    String uses = echo("$BUDDY_PIPLINE_NAME");
    Check.check(echo("BUDDY_PIPLINE_NAME=x; echo $BUDDY_PIPLINE_NAME"));
    Check.check(
        uses,
        Check.project("- pipeline: q\n  variables:\n    - {key: BUDDY_PIPLINE_NAME, value: x}\n"));
    assertThat(Check.findings(uses)).hasSize(1);
  }

  @Test
  void namesDeclaredInTheSettingsAreKnown() {
    Settings settings =
        Settings.read(
            Map.of(
                "known",
                Map.of(
                    "pipelines", List.of("deploy_web_serwer"),
                    "variables", List.of("BUDDY_PIPLINE_NAME", "REGOINS"))));
    Check.check(echo("$BUDDY_PIPLINE_NAME"), settings);
    Check.check(
        """
        - pipeline: deploy_web_server
          loop: [REGOINS]
          variables:
            - {key: REGIONS, value: eu}
          actions:
            - action: Next
              type: RUN_NEXT_PIPELINE
              project: $BUDDY_PROJECT_NAME
              pipeline: deploy_web_serwer
        """,
        settings);
  }

  @Test
  void olderNamesHaveNewerOnes() {
    Check.check(
        echo("$BUDDY_EXECUTION_REVISION") // the family of a name is no match for the name
            .replace(
                "REVISION",
                "REVISION  # hint deprecated-variable: BUDDY_EXECUTION_REVISION|`BUDDY_RUN_COMMIT`"));
    assertThat(Check.fixed(echo("${BUDDY_EXECUTION_CHANGELOG_TOTAL_FILES}"), 0))
        .isEqualTo(echo("${BUDDY_RUN_STATS_FILES}"));
    Check.check(
        echo("$BUDDY_PIPELINE_REF_NAME")
            .replace("_REF_NAME", "_REF_NAME  # hint deprecated-variable: `BUDDY_RUN_REF_NAME`"));
  }

  @Test
  void parametersBecameVariables() {
    assertThat(Check.fixed(echo("v${execution.to_revision.revision}!"), 0))
        .isEqualTo(echo("v${BUDDY_RUN_COMMIT}!"));
    assertThat(Check.findings(echo("${execution.branch.default}")))
        .containsExactly(
            "information legacy-parameter: ${execution.branch.default}|`${execution.branch.default}`"
                + " is a parameter of an older generation; use the `BUDDY_RUN_…` variables"
                + " instead.");
    Check.check(echo("${project.version} ${pipeline.stage} ${executions.id}"));
    Check.check(echo("hi").replace("- echo", "# ${execution.id}\n        - echo"));
  }

  @Test
  void loopsRunOverVariables() {
    Project project =
        Check.project("- pipeline: q\n  variables:\n    - {key: REGIONS, value: eu}\n");
    Check.check(
        """
        - pipeline: p
          loop:
            - REGOINS  # warning undefined-loop-variable: REGOINS|mean `REGIONS`
            - REGION
            - REGIONS
            - BROWSERS
          refs: [refs/heads/main]
        """,
        project);
    assertThat(Check.findings("- pipeline: p\n  loop: [REGOINS]\n")).isEmpty();
  }

  @Test
  void codeCanReadEveryVariable() {
    Check.check(
        """
        - pipeline: p
          variables:
            - {key: UNSEEN, value: x}
          actions:
            - action: a
              type: BUILD
              docker_image_name: alpine
              execute_commands:
                - ./deploy.sh
        """);
  }

  @Test
  void messagesReadWhatTheyName() {
    Check.check(
        """
        - pipeline: p
          variables:
            - {key: SEEN, value: x}
            - {key: UNSEEN, value: x}  # hint unused-variable: UNSEEN|Nothing in this pipeline reads `UNSEEN`; remove it.
          actions:
            - action: a
              type: EMAIL
              recipients: ann@example.com
              title: Hello
              content: $SEEN
        """);
  }

  @Test
  void anUnreadVariableIsTakenOut() {
    String start = "- pipeline: p\n";
    String one = "    - {key: SEEN, value: x}\n";
    String two = "    - key: UNSEEN # old\n      value: |\n        x\n";
    String rest =
        """
          actions:
            - action: a
              type: EMAIL
              recipients: ann@example.com
              title: Hello
              content: $SEEN
        """;
    String list = start + "  variables:\n";
    assertThat(Check.fixed(list + one + two + rest, 0)).isEqualTo(list + one + rest);
    assertThat(Check.fixed(list + two + one + rest, 0)).isEqualTo(list + one + rest);
    assertThat(Check.fixed(list + two + rest, 0)).isEqualTo(start + rest);
    String flow = start + "  variables: [{key: SEEN}, {key: UNSEEN}]\n" + rest;
    assertThat(Check.report(flow, Settings.DEFAULT).findings())
        .filteredOn(it -> it.rule().equals("unused-variable"))
        .singleElement()
        .extracting(Finding::fixes)
        .isEqualTo(List.of());
  }
}
