package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the wrong kind, and words that their key does not take. */
class ValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$X",
        "${X}",
        "$(cat size)",
        "pre-$X",
        "!x",
        "\"!{x:default}\"",
        "\"a !{x:default}\"",
        "secure!abc=",
        "'!encrypted abc='",
        "!encrypted abc=",
        "&anchor $X # buddy-ls: ignore unused-anchor"
      })
  void whatOnlyARunKnowsIsNotChecked(String value) {
    check(
        """
        - pipeline: p
          cpu: VALUE
          priority: VALUE
          disabled: VALUE
          clone_depth: VALUE
          refs: VALUE
          permissions: VALUE
        """
            .replace("VALUE", value));
  }

  @Test
  void aDollarAloneIsNoVariable() {
    check("- pipeline: p\n  cpu: 5$  # error unknown-value: 5$|is not a value of `cpu`\n");
  }

  @Test
  void aliasesAreNotChecked() {
    check(
        """
        - pipeline: &name p
          clone_depth: *name
        """);
  }

  @Test
  void quotedNumbersAndFlagsAreFine() {
    check(
        """
        - pipeline: p
          clone_depth: "10"
          disabled: "true"
          always_from_scratch: 'false'
          auto_clear_cache: yes
        """);
  }

  @Test
  void numbersAreFineWhereATextBelongs() {
    check(
        """
        - pipeline: 5
          name: 1.5
          actions:
            - action: Build
              type: BUILD
              docker_image_name: node
              docker_image_tag: 22
              execute_commands:
                - 5
                - true
        """);
  }

  @Test
  void emptyValuesAreNotTold() {
    check(
        """
        - pipeline: p
          cpu: ""
          disabled:
          clone_depth: ''
          refs: []
          events:
          priority: ~
          cache_scope: null
          folder: []
        """);
  }

  @Test
  void otherKindsAreErrors() {
    check(
        """
        - pipeline: p
          clone_depth: deep  # error wrong-type: deep|takes a whole number, not `deep`.
          disabled: maybe  # error wrong-type: maybe|takes `true` or `false`, not `maybe`.
          name:
            first: a  # error wrong-type: first|`name` takes a text, not a mapping.
          events: PUSH  # error wrong-type: PUSH|takes a list of
          priority: [HIGH]  # warning wrong-type: takes `LOW`, `NORMAL` or `HIGH`, not a list.
          actions:
            action: a  # error wrong-type: action|takes a list of
          variables:
            - key: [a]  # warning wrong-type: [a]|`key` takes a variable name, not a list.
        """);
  }

  @Test
  void aSingleValueForAListIsAWarning() {
    check("- pipeline: p\n  refs: a  # warning wrong-type: a|takes a list of git refs\n");
    assertThat(fixed("- pipeline: p\n  refs: a, b # c\n", 0))
        .isEqualTo("- pipeline: p\n  refs:\n    - a, b # c\n");
    assertThat(fixed("- pipeline: p\r\n  refs: 'a'\r\n  tags:\r\n  - t\r\n", 0))
        .isEqualTo("- pipeline: p\r\n  refs:\r\n  - 'a'\r\n  tags:\r\n  - t\r\n");
  }

  @Test
  void aSingleValueInFlowStyleIsQuotedWhereItHasTo() {
    assertThat(fixed("- {pipeline: p, refs: a}\n", 0)).isEqualTo("- {pipeline: p, refs: [a]}\n");
    assertThat(fixed("- pipeline: p\n  refs:\n    a[b]\n", 0))
        .isEqualTo("- pipeline: p\n  refs:\n    [\"a[b]\"]\n");
  }

  @Test
  void aListOfOneItemForASingleValueIsUnwrapped() {
    assertThat(fixed("- pipeline: p\n  folder:\n    - 'a' # b\n", 0))
        .isEqualTo("- pipeline: p\n  folder: 'a' # b\n");
    assertThat(fixed("- pipeline: p\n  folder: [ a, ] # b\n", 0))
        .isEqualTo("- pipeline: p\n  folder: a # b\n");
    assertThat(fixed("- {pipeline: p, folder: [a]}\n", 0))
        .isEqualTo("- {pipeline: p, folder: a}\n");
  }

  @Test
  void aListForASingleValueIsAWarningAtItsKey() {
    check(
        """
        - pipeline: p
          folder:  # warning wrong-type: folder|`folder` takes a text, not a list.
            - a
            - b
        """);
  }

  @Test
  void aCommandWithAColonIsToldAndQuoted() {
    String text =
        """
        - pipeline: p
          actions:
            - action: a
              type: BUILD
              docker_image_name: node
              execute_commands:
                - echo it's done: all
        """;
    assertThat(Check.findings(text).get(0))
        .startsWith("error trailing-garbage: echo it's done|")
        .endsWith("the colon makes a key of `echo it's done`: put the whole text in quotes.");
    assertThat(fixed(text, 0)).contains("    - 'echo it''s done: all'\n");
  }

  @Test
  void aLabelBeforeACommandIsRemoved() {
    String text =
        """
        - pipeline: p
          actions:
            - action: a
              type: BUILD
              docker_image_name: node
              execute_commands:
                - run: npm test # all
        """;
    assertThat(Check.findings(text).get(0))
        .endsWith("the colon makes a key of `run`: write the command alone.");
    assertThat(fixed(text, 0)).contains("    - npm test # all\n");
  }

  @Test
  void aMissingSpaceAfterTheColonIsGuessed() {
    String text = "- pipeline: p\n  permissions:\n    others:READ_ONLY\n";
    assertThat(Check.findings(text).get(0)).endsWith("Is a space missing after the colon?");
    assertThat(fixed(text, 0)).contains("    others: READ_ONLY\n");
  }

  @Test
  void aWordThatAClosedListLacksIsAnError() {
    check(
        """
        - pipeline: p
          cpu: ARM64  # error unknown-value: ARM64|is not a value of `cpu`. It takes X64 or ARM.
          priority: "high"  # error unknown-value: "high"|Did you mean `HIGH`?
        """);
    assertThat(fixed("- pipeline: p\n  priority: 'high'\n", 0))
        .isEqualTo("- pipeline: p\n  priority: 'HIGH'\n");
  }

  @Test
  void aWordThatAnOpenListLacksIsAHint() {
    check(
        """
        - pipeline: p
          resources: HUGE  # hint unknown-value: HUGE|is not a known value of `resources`
        """);
  }

  @Test
  void longListsOfWordsAreCutShort() {
    check(
        """
        - pipeline: p
          trigger_conditions:
            - trigger_condition: MANUAL  # error unknown-value: It takes ON_CHANGE,
        """);
    String text = "- pipeline: p\n  trigger_conditions: [{trigger_condition: MANUAL}]\n";
    assertThat(Check.findings(text).get(0)).matches(".* and \\d+ more\\.");
  }

  @Test
  void wordsInListsAreChecked() {
    check(
        """
        - pipeline: p
          events:
            - type: PULL_REQUEST
              events: [opened, openned]  # error unknown-value: openned|Did you mean `opened`?
        """);
  }

  @Test
  void aWrongWordOfAnOldKeyIsToldOnceWithTheNewerWay() {
    check(
        """
        - pipeline: p
          on: push  # error unknown-value: takes CLICK, EVENT or SCHEDULE. Better: remove `on`; `events` start
          refs:
            - refs/heads/main
        """);
  }
}
