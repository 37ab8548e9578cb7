package dev.buddyls.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.bundled.BundledRulePages;
import dev.buddyls.cli.output.TerminalText;
import dev.buddyls.explain.Explanation;
import dev.buddyls.explain.Explanations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {

  private static final Explanations EXPLANATIONS =
      new Explanations(BundledCatalog.open(), new BundledRulePages());

  private static String explain(String word) {
    return explain(word, 80);
  }

  private static String explain(String word, int width) {
    String text = new TerminalText(false, width).of(EXPLANATIONS.about(word));
    return text.replace(System.lineSeparator(), "\n");
  }

  private static List<String> titles(String word) {
    return EXPLANATIONS.about(word).stream().map(Explanation::title).toList();
  }

  @Test
  void variableIsExplained() {
    assertThat(explain("BUDDY_RUN_BRANCH"))
        .isEqualTo(
            """
            BUDDY_RUN_BRANCH, a variable that Buddy sets

              Name of the branch the run is for.

              Example      main
              Older names  BUDDY_EXECUTION_BRANCH
              Since        2024-11""");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$BUDDY_RUN_BRANCH",
        "${BUDDY_RUN_BRANCH}",
        "buddy_run_branch",
        "$BUDDY_EXECUTION_BRANCH",
      })
  void variableIsFoundInEveryNotation(String word) {
    assertThat(explain(word)).isEqualTo(explain("BUDDY_RUN_BRANCH"));
  }

  @Test
  void actionTypeListsRequiredKeysFirst() {
    assertThat(explain("SHOPIFY"))
        .startsWith("SHOPIFY, an action type: Shopify\n\n  Uploads ")
        .containsSubsequence(
            "  Needs\n    integration  ",
            "  Example\n    - action: Upload the theme\n      type: SHOPIFY\n",
            "  Also takes\n    theme  ",
            "  Old keys, which still work\n    theme_name\n",
            "  Keys of every action  buddy-ls explain Action\n",
            "  More                  https://buddy.works/docs/")
        .contains("SHOPIFY, an integration type: Shopify");
  }

  @Test
  void actionTypeListsConditionallyRequiredKeys() {
    assertThat(explain("SANDBOX_MANAGE"))
        .contains(
            """
              Needs in some cases
                snapshot_name  Name of the new snapshot, with operation: CREATE_SNAPSHOT.
                               Required when operation is CREATE_SNAPSHOT.
            """);
  }

  @Test
  void keyOfOneOwnerIsExplained() {
    assertThat(explain("deploy_tags"))
        .isEqualTo(
            """
            deploy_tags, a key of AMAZON_S3

              Tags of the uploaded objects.

              Takes a list of tag mappings.

              Keys of a tag of AMAZON_S3
                key    Name of the tag.
                value  Value of the tag.

              Example
                deploy_tags:
                  - key: team
                    value: web

              More: https://buddy.works/docs/yaml/yaml-actions/amazon-s3""");
  }

  @Test
  void keyOfSeveralOwnersStartsWithTheMainOneAndEndsWithTheDeprecatedOne() {
    assertThat(titles("cron"))
        .containsExactly(
            "cron, a key of an event",
            "cron, a key of PIPELINE_SETTINGS",
            "cron, an old key of a pipeline");
    assertThat(explain("cron"))
        .contains("Required when type is SCHEDULE unless start_date or\n  delay is present.");
  }

  @Test
  void keyOfManyOwnersIsExplainedOncePerMeaning() {
    assertThat(titles("local_path")).hasSize(4).endsWith("local_path elsewhere");
    assertThat(titles("local_path").get(0))
        .matches("local_path, a key of AMAZON_S3, AZURE_STORAGE, BACKBLAZE_B2 and \\d+ more");
    assertThat(explain("local_path"))
        .contains("For one of them: buddy-ls explain ANDROID_SIGN.local_path");
  }

  @ParameterizedTest
  @CsvSource({
    "ZIP.local_path, 'local_path, a key of ZIP'",
    "Event.cron, 'cron, a key of an event'",
    "event.cron, 'cron, a key of an event'",
    "AMAZON_S3.Tag, 'AMAZON_S3.Tag, a mapping'",
  })
  void qualifiedNameSelectsOneOwner(String word, String title) {
    assertThat(titles(word)).containsExactly(title);
  }

  @Test
  void mostImportantOwnersComeFirst() {
    assertThat(titles("type"))
        .startsWith("type, a key of every action", "type, a key of an event")
        .endsWith("type elsewhere");
    assertThat(titles("events")).startsWith("events, a key of a pipeline");
  }

  @Test
  void mappingListsItsKeysWithDeprecatedOnesLast() {
    assertThat(explain("Pipeline"))
        .startsWith("Pipeline, a mapping\n\n  One pipeline: ")
        .containsSubsequence(
            "  Needs\n    pipeline ",
            "  Also takes\n    name ",
            "  Old keys, which still work\n    on, trigger_mode, ");
  }

  @Test
  void valueOfOneKeyIsExplained() {
    assertThat(explain("ON_FAILURE"))
        .isEqualTo(
            """
            ON_FAILURE, a value of trigger_time in every action

              When the main flow fails.""");
  }

  @Test
  void valueOfSeveralKeysIsExplained() {
    assertThat(explain("PULL_REQUEST"))
        .isEqualTo(
            """
            PULL_REQUEST, a value of several keys

              git_changeset_base  everything the pull request changes against its base
                                  branch (in a pipeline)
              type                something happens to a GitHub pull request; narrow it with
                                  branches and events (in an event)
              ref_type            a pull request (in a pipeline, old)
              change_set_base     everything the pull request changes against its base
                                  branch (in a pipeline, old)""");
  }

  @Test
  void scopesAndIntegrationTypesAreExplained() {
    assertThat(titles("PROJECT"))
        .contains("PROJECT, a scope of integrations: Everyone, limited to a project");
    assertThat(explain("AMAZON"))
        .startsWith("AMAZON, an integration type: Amazon Web Services\n\n  Access to ")
        .contains("  Used by\n    AMAZON_S3, ");
  }

  @ParameterizedTest
  @CsvSource({
    "Private, PRIVATE, PRIVATE_IN_PROJECT",
    "Everyone, WORKSPACE, PROJECT",
    "Administrators, ADMIN, ADMIN_IN_PROJECT",
    "Administrators + Group, GROUP, GROUP_IN_PROJECT"
  })
  void scopeIsFoundByTheLabelThatBuddyShows(String shown, String name, String inProject) {
    assertThat(explain(shown))
        .startsWith(name + ", a scope of integrations: " + shown + "\n")
        .containsPattern("\n  In one project +" + inProject + "\n");
    assertThat(explain(shown + ", limited to a project")).startsWith(inProject + ", a scope");
  }

  @Test
  void deprecatedScopeNamesItsReplacement() {
    assertThat(explain("GROUP"))
        .contains("Only administrators and members of one group may define actions with it")
        .contains("Old form, which still works: write WORKSPACE and name the group in")
        .containsPattern("\n  Needs +group_id\n  Until +2024-07");
    assertThat(explain("WORKSPACE")).containsPattern("\n  Older names +PRIVATE, ADMIN, GROUP");
  }

  @Test
  void ruleIsExplained() {
    assertThat(explain("missing-key"))
        .startsWith("missing-key, a rule\n\n  Error, or warning for keys ")
        .contains(
            "\n  What it does\n    Finds pipelines, ",
            "\n  Example\n    - pipeline: test\n      events:\n",
            "\n  Fix\n    Adds the key ");
  }

  @Test
  void unknownWordHasNoExplanation() {
    assertThat(EXPLANATIONS.about("AMAZN_S3")).isEmpty();
    assertThat(EXPLANATIONS.about("ZIP.nonsense")).isEmpty();
    assertThat(EXPLANATIONS.about("")).isEmpty();
  }

  @Test
  void everyKnownWordHasAnExplanation() {
    assertThat(EXPLANATIONS.names())
        .hasSizeGreaterThan(1000)
        .allSatisfy(word -> assertThat(EXPLANATIONS.about(word)).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource({"HELM, 80", "HELM, 100", "Pipeline, 80", "Pipeline, 70", "local_path, 70"})
  void noLineIsWiderThanTheTerminal(String word, int width) {
    assertThat(explain(word, width).lines()).allMatch(line -> line.length() <= width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMAZON_S3", "HELM", "Pipeline", "local_path", "PROJECT"})
  void noMarkdownIsLeft(String word) {
    assertThat(explain(word)).doesNotContain("`", "](", "\u001B");
  }

  @Test
  void colourDoesNotChangeTheText() {
    String colored = new TerminalText(true, 80).of(EXPLANATIONS.about("HELM"));

    assertThat(colored).contains("\u001B[").doesNotContain("`");
    assertThat(colored.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualToNormalizingNewlines(explain("HELM"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"none, 88", "'', 88", "120, 120", "wide, 88", "-5, 88", "99999999999, 88"})
  void usesTheWidthOfTheTerminal(String columns, int width) {
    assertThat(TerminalText.width(columns)).isEqualTo(width);
  }
}
