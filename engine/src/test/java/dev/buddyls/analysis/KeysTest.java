package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys that do not exist, that are missing, and that stand twice. */
class KeysTest {

  @Test
  void unknownKeysAreWarnings() {
    check(
        """
        - pipeline: p
          fetch_all_ref: true  # warning unknown-key: fetch_all_ref|Did you mean `fetch_all_refs`?
          colour: red  # warning unknown-key: colour|`colour` is not a key of a pipeline.
          events:
            - type: WEBHOOK
              paths: [src]  # warning unknown-key: paths|is not a key of an event.
          actions:
            - action: Test
              type: BUILD
              docker_image_name: node
              comands: [npm test]  # warning unknown-key: comands|Did you mean `commands`?
              execute_commands: [npm test]
        """);
  }

  @Test
  void aKeyThatIsThereAlreadyIsNotProposed() {
    check(
        """
        - pipeline: p
          name: Build
          nam: Build  # warning unknown-key: `nam` is not a key of a pipeline.
        """);
    List<String> found = Check.findings("- pipeline: p\n  name: a\n  nam: b\n");
    assertThat(found.get(0)).doesNotContain("Did you mean `name`");
  }

  @Test
  void keysOfMappingsWithFreeKeysAreNotChecked() {
    check(
        """
        - pipeline: p
          permissions:
            users:
              ann@example.com: READ_WRITE
        """);
  }

  @Test
  void templateParametersAsKeysAreNotChecked() {
    check(
        """
        - pipeline: p
          $KEY: a
          "!{key:name}": b
        """);
  }

  @Test
  void renamesAnUnknownKey() {
    assertThat(fixed("- pipeline: p\n  fetch_all_ref: true\n", 0))
        .isEqualTo("- pipeline: p\n  fetch_all_refs: true\n");
  }

  @Test
  void aKeyThatEveryGenerationNeedsIsAnError() {
    check(
        """
        - pipeline: p
          actions:
            - action: Test  # error missing-key: action|`type` is missing: an action needs it.
            - type: WAIT_FOR_APPLY  # error missing-key: type|`action` is missing: the WAIT_FOR_APPLY action needs it.
            - action: Build  # error missing-key: action|`docker_image_name` is missing
              type: BUILD
              commands: npm test
        """);
  }

  @Test
  void aKeyThatOnlyNewerGenerationsNeedIsAWarning() {
    check(
        """
        - pipeline: p
          on: EVENT  # information deprecated-key: on|`on` is outdated
          events:
            - type: PUSH  # warning missing-key: type|an event with `type: PUSH` needs it.
        """);
  }

  @Test
  void anEventListensToTheRefsOfItsPipeline() {
    check(
        """
        - pipeline: p
          on: EVENT  # information deprecated-key: on|
          refs: [refs/heads/main]
          events:
            - type: PUSH
        - pipeline: q
          events:
            - type: PUSH
        """);
  }

  @Test
  void anOlderFormOfAKeyWillDo() {
    check(
        """
        - pipeline: p
          actions:
            - action: Next
              type: RUN_NEXT_PIPELINE
              next_pipeline_name: Deploy  # information deprecated-key: next_pipeline_name|
        """);
  }

  @Test
  void aRemotePipelineHoldsWhatItsTemplateSays() {
    check(
        """
        - pipeline: p
          definition_source: REMOTE
          git_config_ref: FIXED
          remote_project_name: templates
          remote_path: build.yml
        """);
  }

  @Test
  void mergedKeysMayBeThere() {
    check(
        """
        - pipeline: p
          actions:
            - &base
              action: One
              type: BUILD
              docker_image_name: node
              execute_commands: [npm test]
            - <<: *base
              action: Two
            - action: Three
              type: BUILD
              <<: *base
        """);
  }

  @Test
  void aParameterMayStandForSeveralKeys() {
    check("- pipeline: p\n  actions:\n    - action: a\n      type: BUILD\n      $MORE: x\n");
  }

  @Test
  void addsAMissingKeyBehindTheFirst() {
    assertThat(fixed("- pipeline: p\n  actions:\n    - action: a  # first\n", 0))
        .isEqualTo("- pipeline: p\n  actions:\n    - action: a  # first\n      type: \"\"\n");
    assertThat(fixed("- pipeline: p\r\n  refs: [x]\r\n  actions:\r\n  -  action: a\r\n", 0))
        .isEqualTo(
            "- pipeline: p\r\n  refs: [x]\r\n  actions:\r\n  -  action: a\r\n     type: \"\"\r\n");
  }

  @Test
  void aMissingKeyTakesNoLinesFromABlockScalar() {
    String start = "- pipeline: p\n  actions:\n    - execute_commands: ";
    String type = "      type: \"\"\n";
    String action = "      action: a\n";
    assertThat(fixed(start + "|\n        npm ci\n\n" + action, 0))
        .isEqualTo(start + "|\n        npm ci\n" + type + "\n" + action);
    assertThat(fixed(start + "|+\n        npm ci\n\n" + action, 0))
        .isEqualTo(start + "|+\n        npm ci\n\n" + type + action);
    String name = "- pipeline: p\n  actions:\n    - action: ";
    assertThat(fixed(name + "|+\n        a\n\n \n", 0))
        .isEqualTo(name + "|+\n        a\n\n \n" + type);
    assertThat(fixed(name + ">-\n        a", 0))
        .isEqualTo(name + ">-\n        a\n      type: \"\"");
  }

  @Test
  void aMissingListIsAddedAsAList() {
    assertThat(fixed("- pipeline: p\n  actions:\n    - action: a\n      type: TRANSFER\n", 0))
        .endsWith("      targets: []\n      type: TRANSFER\n");
  }

  @Test
  void keysThatStandTwiceAreWarnings() {
    String text =
        """
        - pipeline: p
          name: One
          anything:
            - {a: 1, a: 2}
          name: Two
        """;
    check(
        """
        - pipeline: p
          name: One
          anything:  # warning unknown-key: `anything` is not a key
            - {a: 1, a: 2}  # warning duplicate-key: a|`a` is already set above
          name: Two  # warning duplicate-key: name|`name` is already set above; only the last one takes effect.
        """);
    Finding last = Check.report(text, Settings.DEFAULT).findings().get(2);
    int first = text.indexOf("name: One");
    assertThat(last.related())
        .containsExactly(
            new Finding.Related(
                Optional.empty(), new TextRange(first, first + 4), "`name` is first set here"));
  }

  @Test
  void mergeKeysMayStandTwice() {
    check(
        """
        - pipeline: p
          <<: {name: a}
          <<: {cpu: ARM}
        """);
  }

  @Test
  void aWordThatIsAddedSuitsTheOtherKeys() {
    assertThat(fixed("- pipeline: p\n  events:\n    - branches: [main]\n", 0))
        .isEqualTo("- pipeline: p\n  events:\n    - branches: [main]\n      type: PULL_REQUEST\n");
  }

  @Test
  void removesAKeyThatStandsTwice() {
    String text = "- pipeline: p\n  name: One # old\n  name: Two\n";
    assertThat(fixed(text, 0)).isEqualTo("- pipeline: p\n  name: Two\n");
    assertThat(fixed(text, 1)).isEqualTo("- pipeline: p\n  name: One # old\n");
  }

  @Test
  void aNameAndTheEndOfAKeyAreGuessed() {
    check(
        """
        - pipeline: p
          actions:
            - name: a  # error missing-key: name|`action`  # error missing-key: name|`docker_image_name`  # warning unknown-key: name|Did you mean `action`?
              type: BUILD
              image_name: node  # warning unknown-key: image_name|Did you mean `docker_image_name`?
              execute_commands: [npm test]
        """);
  }

  @Test
  void aMisplacedKeyThatItsObjectHasAlreadyCanBeRemoved() {
    String text =
        """
        - pipeline: p
          fetch_all_refs: true
          actions:
            - action: a
              type: SLEEP
              sleep_in_sec: 1
              fetch_all_refs: true
        """;
    assertThat(Check.findings(text))
        .containsExactly(
            "warning misplaced-key: fetch_all_refs|`fetch_all_refs` is not a key of the SLEEP"
                + " action, but of a pipeline, which has it already.");
    assertThat(fixed(text, 0)).isEqualTo(text.replace("      fetch_all_refs: true\n", ""));
  }

  @Test
  void aKeyOfAnotherObjectNearbyIsMisplaced() {
    check(
        """
        - pipeline: p
          totp: true  # warning misplaced-key: totp|not a key of a pipeline, but of an event.
          events:
            - type: WEBHOOK
              cpu: ARM  # warning misplaced-key: cpu|not a key of an event, but of a pipeline.
        """);
  }

  @Test
  void movesAKeyWithItsLinesAndComments() {
    String text =
        """
        - pipeline: p  # first
          events:
            - type: WEBHOOK
              tags: # all
                # of them
                - a
              totp: true
        """;
    assertThat(fixed(text, 0))
        .isEqualTo(
            """
            - pipeline: p  # first
              tags: # all
                # of them
                - a
              events:
                - type: WEBHOOK
                  totp: true
            """);
    String above = "- pipeline: p\r\n  totp: true\r\n  events:\r\n    - type: WEBHOOK\r\n";
    assertThat(fixed(above, 0))
        .isEqualTo("- pipeline: p\r\n  events:\r\n    - type: WEBHOOK\r\n      totp: true\r\n");
  }
}
