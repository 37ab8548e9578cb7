package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pipelines and actions that are asked for by name. */
class PipelineNamesTest {

  private static final String HERE = "$BUDDY_PROJECT_NAME_ID";

  /** A pipeline that starts another one of its project. */
  private static String starts(String from, String to) {
    return starts(from, to, HERE);
  }

  private static String starts(String from, String to, String project) {
    return """
        - pipeline: %s
          actions:
            - action: Next
              type: RUN_NEXT_PIPELINE
              revision: HEAD
              project: %s
              pipeline: %s
        """
        .formatted(from, project, to);
  }

  @Test
  void aNameStandsOnceInAFile() {
    Check.check(
        """
        - pipeline: test
          refs: [refs/heads/main]
        - pipeline: test  # warning duplicate-pipeline: test|already has a pipeline `test`
          refs: [refs/heads/next]
        - pipeline: Test
          refs: [refs/heads/dev]
        """);
  }

  @Test
  void aSecondNameGetsANumber() {
    Project project = Check.project("- pipeline: test_2\n");
    assertThat(renamed("test", project)).isEqualTo("test_3");
    assertThat(renamed("to-web", project)).isEqualTo("to-web-2");
    assertThat(renamed("'Test all'", project)).isEqualTo("'Test all 2'");
    String odd = "- pipeline: \"a/b\"\n- pipeline: \"a/b\"\n";
    assertThat(Check.findings(odd, project).get(0).fixes()).isEmpty();
  }

  @Test
  void eachOfSeveralGetsAnotherNumber() {
    String text = "- pipeline: a\n";
    List<Finding> found = Check.findings(text.repeat(4) + "- pipeline: a_3\n", Project.NONE);
    assertThat(found)
        .extracting(it -> it.fixes().get(0).title())
        .containsExactly("Change to `a_2`", "Change to `a_4`", "Change to `a_5`");
  }

  private static String renamed(String name, Project project) {
    String text = "- pipeline: " + name + "\n";
    return Check.fixedAll(text + text, Check.findings(text + text, project))
        .substring((text + "- pipeline: ").length())
        .strip();
  }

  @Test
  void theSecondOfTwoActionsGetsANumber() {
    String text =
        """
        - pipeline: p
          actions:
            - action: wait
              type: SLEEP
              sleep_in_sec: 1
            - action: wait
              type: SLEEP
              sleep_in_sec: 1
            - action: b
              type: SLEEP
              sleep_in_sec: 1
              trigger_conditions:
                - trigger_condition: ACTION_STATUS_IS
                  trigger_action_name: wait
                  trigger_status: SUCCESSFUL
        """;
    assertThat(Check.fixed(text, 0).split("wait_2", -1)).hasSize(2);
    assertThat(Check.fixed(text, 0)).startsWith(text.substring(0, text.lastIndexOf("- action: w")));
  }

  @Test
  void aNameInAnotherFileIsOnlyTold() {
    Project project = Check.project("- pipeline: deploy\n", "# first\n- pipeline: test\n");
    Check.check(
        "- pipeline: test  # hint duplicate-pipeline: test|`2.yml` also defines a pipeline `test`.\n",
        project);
    Finding.Related there = Check.findings("- pipeline: test\n", project).get(0).related().get(0);
    assertThat(there.file().orElseThrow().uri()).isEqualTo("file:///.buddy/2.yml");
    assertThat(there.range().of(there.file().orElseThrow().text())).isEqualTo("test");
  }

  @Test
  void equalActionsMatterWhereOneIsMeant() {
    Check.check(
        """
        - pipeline: p
          actions:
            - action: Mail
              type: SLEEP
              sleep_in_sec: 1
            - action: Mail
              type: SLEEP
              sleep_in_sec: 2
        - pipeline: q
          actions:
            - action: Mail
              type: SLEEP
              sleep_in_sec: 3
            - action: Wait
              type: SLEEP
              sleep_in_sec: 4
              trigger_conditions:
                - trigger_condition: ACTION_STATUS_IS
                  trigger_action_name: Mail
                  trigger_status: FAILED
        - pipeline: r
          actions:
            - action: Mail
              type: SLEEP
              sleep_in_sec: 5
            - action: Mail
              type: SLEEP
              sleep_in_sec: 6
            - action: Wait
              type: SLEEP
              sleep_in_sec: 7
              trigger_conditions:
                - trigger_condition: ACTION_STATUS_IS
                  trigger_action_name: Mail  # warning duplicate-action: Mail|2 actions
                  trigger_status: FAILED
        """);
  }

  @Test
  void actionsAreThoseOfTheSamePipeline() {
    Check.check(
        """
        - pipeline: p
          actions:
            - action: Build
              type: SLEEP
              sleep_in_sec: 1
        - pipeline: q
          actions:
            - action: Wait
              type: SLEEP
              sleep_in_sec: 1
              trigger_conditions:
                - trigger_condition: ACTION_STATUS_IS
                  trigger_action_name: Build  # warning unknown-action-reference: no action `Build`.
                  trigger_status: FAILED
        """);
  }

  @Test
  void actionsThatCannotBeReadMayBearAnyName() {
    String waits =
        """
            - action: Wait
              type: SLEEP
              sleep_in_sec: 1
              trigger_conditions:
                - trigger_condition: ACTION_STATUS_IS
                  trigger_action_name: Build
                  trigger_status: FAILED
        """;
    Check.check("- pipeline: p\n  actions:\n    - !more_actions\n" + waits);
    Check.check(
        "- pipeline: p\n  actions:\n    - action: $NAME\n      type: SLEEP\n      sleep_in_sec: 1\n"
            + waits);
    Check.check(
        "- pipeline: p\n  actions:\n    - action: build!\n      type: SLEEP\n"
            + "      sleep_in_sec: 1\n"
            + waits);
  }

  @Test
  void mistypedPipelinesAreThoseOfTheProject() {
    Project project = Check.project("- pipeline: deploy_to_staging\n  name: Staging server\n");
    String mark = "  # warning unknown-pipeline: deploy_to_stagign|mean `deploy_to_staging`";
    Check.check(starts("a", "deploy_to_stagign" + mark), project);
    Check.check(starts("a", "Staging server"), project);
    Check.check(starts("a", "Deploy to staging"), project);
    Check.check(starts("a", "deploy_to_production"), project);
    Check.check(starts("a", "deploy_to_stagign", "other"), project);
  }

  @Test
  void namesThatDifferForAReasonAreNotMistyped() {
    Check.check(starts("a", "deploy_server2"), Check.project("- pipeline: deploy_server1\n"));
    Check.check(starts("a", "start_tests"), Check.project("- pipeline: start_test\n"));
    Check.check(starts("a", "deploy_qa"), Check.project("- pipeline: deploy_qb\n"));
  }

  @Test
  void circlesGoThroughFiles() {
    Check.check(
        starts("a", "b  # warning pipeline-cycle: b|`a → b → c → a`", "shop"),
        Check.project(
            starts("b", "See", "shop"),
            starts("c", "a", "shop").replace("actions:", "name: See\n  actions:")));
  }

  @Test
  void oneCircleIsOneFinding() {
    assertThat(Check.findings(starts("a", "b") + starts("b", "c") + starts("c", "b")))
        .containsExactly(
            "warning pipeline-cycle: c|These pipelines start each other endlessly:"
                + " `b → c → b`.");
  }

  @Test
  void conditionsInterruptACircle() {
    String back = starts("b", "a");
    Check.check(starts("a", "b\n      trigger_time: ON_FAILURE") + back);
    Check.check(starts("a", "b\n      disabled: true") + back);
    Check.check(
        starts("a", "b\n      trigger_conditions: [{trigger_condition: ON_CHANGE}]") + back);
    Check.check(starts("a", "b", "shop") + back);
    Check.check(
        starts("a", "b\n    - action: Rest\n      type: SLEEP\n      sleep_in_sec: 1") + back);
  }

  @Test
  void aPipelineStartsItself() {
    Check.check(starts("again", "again  # warning self-trigger: again|starts itself"));
    Check.check(starts("again", "again", "other"));
    Check.check(starts("again", "again\n      trigger_time: ON_FAILURE"));
  }

  @Test
  void aPipelineWaitsForItself() {
    Check.check(
        """
        - pipeline: deploy
          trigger_conditions:
            - trigger_condition: SUCCESS_PIPELINE
              project: $BUDDY_PROJECT_NAME
              pipeline: deploy  # warning self-trigger: deploy|waits for its own success
            - trigger_condition: SUCCESS_PIPELINE
              project: shop
              pipeline: deploy
        """);
  }
}
