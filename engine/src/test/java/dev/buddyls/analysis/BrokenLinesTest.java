package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A syntax error is one finding, and hides nothing elsewhere. */
class BrokenLinesTest {

  @Test
  void aBrokenKeyIsNotMissing() {
    check(
        """
        - pipeline: p
          actions:
            - action: Build
              type BUILD  # error yaml-syntax: type|A colon is missing after `type`.
              docker_image_name: node
              execute_commands:
                - npm test
        """);
  }

  @Test
  void keysBehindALineWithATabAreNotMissing() {
    String text =
        """
        - pipeline: p
          actions:
            - action: Build
              type: BUILD
              docker_image_name: node
        \tdocker_image_tag: "22"
              execute_commands:
                - npm test
        """;
    assertThat(Check.findings(text)).isNotEmpty().noneMatch(it -> it.contains("missing-key"));
  }

  @Test
  void aKeyThatSlippedOutIsNotMissing() {
    String text =
        """
        - pipeline: p
          actions:
            - action: Build
            type: BUILD
              docker_image_name: node
              execute_commands:
                - npm test
        """;
    assertThat(Check.findings(text))
        .isNotEmpty()
        .allMatch(it -> it.startsWith("error yaml-syntax"));
  }

  @Test
  void aKeyThatSlippedIntoAListIsNotMissing() {
    check(
        """
        - pipeline: p
          actions:
            - action: Build
              type: BUILD
              execute_commands:
                - npm test
                docker_image_name: node  # error yaml-syntax: A list item must start with a dash.
        """);
  }

  @Test
  void aBrokenValueHidesNoMissingKey() {
    check(
        """
        - pipeline: p
          actions:
            - action: a: b  # error yaml-syntax: put the text in quotes
              timeout: 5
            - action: Next  # error missing-key: action|`type` is missing
              variables:
                -"A"  # error yaml-syntax: A list item needs a space after the dash.
        """);
  }

  @Test
  void aBrokenLineHasOneFinding() {
    check(
        """
        - pipeline: p
          nmae: a: b  # error yaml-syntax: :|put the text in quotes
          on: EVENT: x  # error yaml-syntax: :|put the text in quotes
        """);
  }

  @Test
  void otherLinesAreChecked() {
    check(
        """
        - pipeline: p
          name: @me  # error yaml-syntax: @|A value cannot start with `@`
          cpu: ARM64  # error unknown-value: ARM64|
          actions:
            - action: Wait
              type: SLEPE  # error unknown-action-type: Did you mean `SLEEP`?
            - action: Build  # error missing-key: `docker_image_name` is missing
              type: BUILD
              commands: npm test
        - pipelines: q  # error wrong-root: pipelines|This is not a pipeline
        """);
  }

  @Test
  void tabsHaveARuleOfTheirOwn() {
    String text =
        """
        - pipeline: p
        \tname: One
        \tcpu: ARM
          always_from_scratch: true
        \tauto_clear_cache: true
        """;
    List<Finding> found = Check.report(text, Settings.DEFAULT).findings();
    assertThat(found).extracting(Finding::rule).containsOnly("tab-indentation").hasSize(2);
    assertThat(found.get(0).fixes())
        .extracting(Fix::title)
        .containsExactly("Indent these lines with spaces", "Indent the whole file with spaces");
    assertThat(TextEdit.applyAll(text, found.get(1).fixes().get(1).edits()))
        .isEqualTo(text.replace("\t", "  "));
  }

  @Test
  void aConflictIsExplainedOnce() {
    String text =
        """
        - pipeline: p
        <<<<<<< HEAD
          name: One
        =======
          name: Two
        >>>>>>> theirs
          cpu: ARM64
        """;
    assertThat(Check.findings(text))
        .hasSize(2)
        .anyMatch(it -> it.startsWith("error merge-conflict: <<<<<<< HEAD|"))
        .anyMatch(it -> it.startsWith("error unknown-value: ARM64|"));
  }

  @Test
  void everyMessageIsASentence() {
    String text =
        """
        - pipeline: p
          cpu: ARM64
          clone_depth: deep
          nmae: x
          name: a: b
        """;
    assertThat(Check.findings(text))
        .isNotEmpty()
        .allMatch(it -> it.endsWith(".") || it.endsWith("?"));
  }

  @Test
  void aKeyWhoseBrokenValueHoldsAnotherEntryIsReportedWithoutAFix() {
    String text =
        """
        - pipeline: p
          events:
            - unheard:
              - a
              "b"
              - c
        """;

    assertThat(Check.findings(text, Project.NONE))
        .anyMatch(it -> it.rule().equals("unknown-key") && it.fixes().isEmpty());
  }
}
