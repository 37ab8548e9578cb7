package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keys and values of older generations. */
class DeprecationsTest {

  private static List<Fix> fixes(String text) {
    List<Finding> findings = Check.report(text, Settings.DEFAULT).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).tags()).containsExactly(Finding.Tag.DEPRECATED);
    return findings.get(0).fixes();
  }

  private static String action(String line) {
    return "- pipeline: p\n  actions:\n    - action: a\n      type: WAIT_FOR_APPLY\n      "
        + line
        + "\n";
  }

  @Test
  void everyGenerationIsAccepted() {
    check(
        """
        - pipeline: "2018"
          trigger_mode: ON_EVERY_PUSH  # information deprecated-key: trigger_mode|
          ref_name: master  # information deprecated-key: ref_name|write the full ref
          ref_type: BRANCH  # information deprecated-key: ref_type|
          trigger_condition: ALWAYS  # information deprecated-key: trigger_condition|
        - pipeline: "2022"
          on: CLICK  # information deprecated-key: on|remove `on`
          refs:
            - refs/heads/main
        - pipeline: "2025"
          name: Newest
          events:
            - type: PUSH
              refs:
                - refs/heads/main
        """);
  }

  @Test
  void whatIsNewerThanTheChosenGenerationIsNotTold() {
    String text =
        """
        - pipeline: p
          on: CLICK
        - pipeline: q
          trigger_mode: MANUAL
          name: $BUDDY_EXECUTION_ID
        """;
    assertThat(oldWordsIn(text, "2018")).isEmpty();
    assertThat(oldWordsIn(text, "2021")).containsExactly("trigger_mode");
    assertThat(oldWordsIn(text, "2025"))
        .containsExactly("on", "trigger_mode", "BUDDY_EXECUTION_ID");
  }

  @Test
  void neitherAreOldActionsAndWords() {
    String text =
        """
        - pipeline: p
          trigger_condition: ALWAYS
          actions:
            - action: a
              type: FTP
              host: ftp.example.com
              login: $LOGIN
              password: $PASSWORD
              integration_hash: 5e391f5aae784b7208de0d0a
            - action: b
              type: RUN_NEXT_PIPELINE
              next_pipeline_name: p
        """;
    assertThat(oldWordsIn(text, "2018")).isEmpty();
    assertThat(oldWordsIn(text, "2021")).containsExactly("trigger_condition");
    assertThat(oldWordsIn(text, "2025")).containsExactly("trigger_condition", "FTP");
    assertThat(oldWordsIn(text, "2026"))
        .containsExactly("trigger_condition", "FTP", "next_pipeline_name");
  }

  @Test
  void theOldestPipelinesAreRewrittenInTheChosenGeneration() {
    String start = "- pipeline: p\n";
    String ref = "  ref_name: main # the one\n  ref_type: BRANCH\n";
    assertThat(in2021(start + "  trigger_mode: MANUAL # me\n" + ref))
        .isEqualTo(start + "  on: CLICK # me\n  refs:\n    - refs/heads/main # the one\n");
    assertThat(in2021(start + "  trigger_mode: \"ON_EVERY_PUSH\"\n" + ref))
        .isEqualTo(
            start
                + "  on: \"EVENT\"\n  events:\n    - type: \"PUSH\"\n      refs:\n"
                + "        - refs/heads/main # the one\n");
    assertThat(in2021(start + "  trigger_mode: SCHEDULED\n  cron: 0 8 * * *\n" + ref))
        .isEqualTo(
            start
                + "  on: SCHEDULE\n  cron: 0 8 * * *\n  refs:\n    - refs/heads/main # the one\n");
  }

  @Test
  void theKeysOfAFlatConditionStayThoseOfThen() {
    String start = "- pipeline: p\n  ";
    assertThat(in2021(start + "trigger_condition: DAY\n  trigger_days: [1]\n  zone_id: UTC\n"))
        .isEqualTo(
            start
                + "trigger_conditions:\n    - trigger_condition: DAY\n      trigger_days: [1]\n"
                + "      zone_id: UTC\n");
  }

  private static String in2021(String text) {
    Settings settings = Settings.read(Map.of("generation", "2021"));
    Document document =
        Check.document(text).with(Rules.analyzer(Check.CATALOG, settings, FAIL_THE_TEST));
    return FixAll.migration(false).apply(document, Cancel.NEVER).document().source().text();
  }

  @Test
  void missingKeysAreAddedInTheChosenGeneration() {
    String action = "- pipeline: p\n  actions:\n    - action: a\n      type: ";
    assertThat(missing(action + "SSH_COMMAND\n      commands: ls\n", "2026"))
        .containsExactly("Add `targets`");
    assertThat(missing(action + "SSH_COMMAND\n      commands: ls\n", "2021"))
        .containsExactly("Add `host`");
    assertThat(missing(action + "RUN_NEXT_PIPELINE\n", "2025"))
        .containsExactly("Add `next_pipeline_name`", "Add `next_project_name`");
    assertThat(missing(action + "SLACK\n      channel: c\n      content: x\n", "2018"))
        .containsExactly("Add `integration_hash`");
  }

  private static List<String> missing(String text, String generation) {
    Settings settings = Settings.read(Map.of("generation", generation));
    return Check.report(text, settings).findings().stream()
        .flatMap(it -> it.fixes().stream())
        .map(Fix::title)
        .toList();
  }

  private static List<String> oldWordsIn(String text, String generation) {
    Settings settings = Settings.read(Map.of("generation", generation));
    return Check.report(text, settings).findings().stream()
        .filter(it -> it.rule().startsWith("deprecated-"))
        .map(it -> it.range().of(text))
        .toList();
  }

  @Test
  void leftoversOfExportsAreNotTold() {
    check(
        """
        - pipeline: p
          trigger_condition: ""
          zone_id: ""
          trigger_condition_paths: []
          ref_name:
        """);
  }

  @Test
  void companionsAreToldWithTheKeyTheyBelongTo() {
    check(
        """
        - pipeline: p
          trigger_condition: ON_CHANGE_AT_PATH  # information deprecated-key: trigger_condition|
          trigger_condition_paths:
            - src/**
        """);
  }

  @Test
  void anOldActionTypeIsToldWithoutItsOldKeys() {
    check(
        """
        - pipeline: p
          actions:
            - action: Upload
              type: FTP  # information deprecated-action: FTP|use `TRANSFER`
              host: example.com
              login: ann
              password: $PASSWORD
        """);
  }

  @Test
  void oldValuesAreTold() {
    check(
        """
        - pipeline: p
          trigger_conditions:
            - trigger_condition: ALWAYS  # information deprecated-value: ALWAYS|
        """);
  }

  @Test
  void aRenameIsSafeWhereTheValueStaysTheSame() {
    List<Fix> fixes = fixes("- pipeline: p\n  change_set_base: LATEST_RUN\n");
    assertThat(fixes).hasSize(1);
    assertThat(fixes.get(0).title()).isEqualTo("Rename to `git_changeset_base`");
    assertThat(fixes.get(0).isSafe()).isTrue();
    assertThat(fixes(action("retry_delay: 5")).get(0).isSafe()).isTrue();
  }

  @Test
  void aRenameIsUnsafeWhereTheValueNamesSomethingInAnotherWay() {
    String action =
        """
        - pipeline: p
          actions:
            - action: a
              type: AMAZON_S3
              bucket_name: b
              KEY: 12
        """;
    assertThat(fixes(action.replace("KEY", "integration_hash")).get(0).isSafe()).isFalse();
    assertThat(fixes(action.replace("KEY", "integration_id")).get(0).isSafe()).isFalse();
  }

  @Test
  void onlyTheFirstOfTwoOldKeysTakesTheirNewName() {
    String action =
        """
        - pipeline: p
          actions:
            - action: a
              type: AMAZON_S3
              bucket_name: b
              integration_id: 12
              integration_hash: 5d3a1b0c1f22366a8e6adfa7
        """;
    assertThat(Check.report(action, Settings.DEFAULT).findings())
        .extracting(it -> it.fixes().size())
        .containsExactly(1, 0);
  }

  @Test
  void aFlagThatBecameAWordLeavesTheChoice() {
    assertThat(fixes(action("run_next_parallel: true")))
        .extracting(Fix::title)
        .containsExactly(
            "Write `run_next: IN_SOFT_PARALLEL`", "Write `run_next: IN_HARD_PARALLEL`");
    assertThat(fixes(action("run_next_parallel: false")))
        .extracting(Fix::title)
        .containsExactly("Remove `run_next_parallel`");
  }

  @Test
  void aPipelineThatSaysItTwiceIsToldOnce() {
    check(
        """
        - pipeline: p
          trigger_mode: MANUAL  # information mixed-generations: trigger_mode|both specify what starts
          ref_name: main  # information deprecated-key: ref_name|
          events:
            - type: PUSH
              refs:
                - refs/heads/main
        """);
  }

  @Test
  void generationsThatAgreeAreNotMixed() {
    check(
        """
        - pipeline: p
          on: EVENT  # information deprecated-key: on|
          events:
            - type: PUSH
              refs:
                - refs/heads/main
          trigger_condition: ""
          trigger_conditions:
            - trigger_condition: ON_CHANGE
        """);
  }

  @Test
  void nothingIsRenamedToAKeyThatIsThere() {
    assertThat(fixes(action("retry_delay: 5\n      retry_interval: 5"))).isEmpty();
  }
}
