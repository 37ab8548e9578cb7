package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import org.junit.jupiter.api.Test;

/** What stands at the top of a file. */
class RootTest {

  @Test
  void takesPipelinesEnvironmentsTargetsAndSandboxes() {
    check(
        """
        - pipeline: build
        - environment: staging
          name: Staging
        - target: web
          type: SSH
          host: example.com
        - sandbox: demo
          name: Demo
          os: ubuntu:24.04
        """);
  }

  @Test
  void takesAListInFlowStyle() {
    check("[{pipeline: build}, {pipeline: deploy}]\n");
  }

  @Test
  void saysNothingAboutAnEmptyFile() {
    check("");
    check("# nothing yet\n");
    check("---\n");
  }

  @Test
  void tellsAMappingWithAPipelineAndWrapsIt() {
    check(
        """
        # Builds the site
        pipeline: build  # error wrong-root: pipeline|this is a single mapping: put a dash
        refs:
          - refs/heads/main
        """);
    assertThat(fixed("# Builds\npipeline: build\n\nrefs:\n  - main\n", 0))
        .isEqualTo("# Builds\n- pipeline: build\n\n  refs:\n    - main\n");
  }

  @Test
  void tellsAMappingThatHoldsPipelinesSomewhere() {
    check(
        """
        pipelines:  # error wrong-root: pipelines|start each pipeline with `- pipeline: name`
          - pipeline: build
        """);
  }

  @Test
  void takesTheListOutOfPipelines() {
    String text = "# All\npipelines:\n  - pipeline: a\n    # the second\n\n  - pipeline: b\n";
    assertThat(fixed(text, 0)).isEqualTo("# All\n- pipeline: a\n  # the second\n\n- pipeline: b\n");
  }

  @Test
  void takesThePipelineOutOfPipelines() {
    String text = "pipelines:\n    # the one\n    pipeline: a\n\n    refs:\n      - main\n";
    assertThat(fixed(text, 0)).isEqualTo("# the one\n- pipeline: a\n\n  refs:\n    - main\n");
  }

  @Test
  void renamesTheKeyOfAnItem() {
    String text = "- pipelines: a\n- pipeline: b\n";
    assertThat(fixed(text, 0)).isEqualTo("- pipeline: a\n- pipeline: b\n");
  }

  @Test
  void tellsABareListOfActionsOnce() {
    check(
        """
        - action: Test  # error wrong-root: action|actions go into the `actions` list of a pipeline
          type: BUILD
          docker_image_name: node
          execute_commands: [npm test]
        - action: Wait
          type: WAIT_FOR_APPLY
        """);
  }

  @Test
  void wrapsActionsUpToTheNextPipeline() {
    String text =
        """
        - action: One
          type: WAIT_FOR_APPLY
        # the other one
        - action: Two
          type: WAIT_FOR_APPLY

        - pipeline: real
        """;
    assertThat(fixed(text, 0))
        .isEqualTo(
            """
            - pipeline: main
              actions:
              - action: One
                type: WAIT_FOR_APPLY
              # the other one
              - action: Two
                type: WAIT_FOR_APPLY

            - pipeline: real
            """);
  }

  @Test
  void doesNotWrapActionsInFlowStyle() {
    Report report = Check.report("[{action: One, type: WAIT_FOR_APPLY}]", Settings.DEFAULT);
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).fixes()).isEmpty();
  }

  @Test
  void tellsItemsThatAreNothingOfBuddys() {
    check(
        """
        - pipeline: build
        - stage: test  # error wrong-root: stage|This is not a pipeline
        - just text  # error wrong-root: just text|This is not a pipeline
        """);
  }

  @Test
  void takesPipelinesThatLostTheirName() {
    check(
        """
        - name: Build  # error missing-key: name|`pipeline` is missing: a pipeline needs it.
          actions:
            - action: Wait
              type: WAIT_FOR_APPLY
        """);
  }

  @Test
  void givesAFileWithoutAPipelineOneWarning() {
    check(
        """
        version: 1  # warning wrong-root: version: 1|named like a Buddy file but holds no pipeline
        actions:
          - type: nonsense
            type: nonsense
        """);
  }

  @Test
  void warnsAtTheFirstLineWithContent() {
    check(
        """
        # Settings of something else

        jobs: {}  # warning wrong-root: jobs: {}|holds no pipeline
        """);
  }

  @Test
  void stillTellsSyntaxErrorsInAFileWithoutAPipeline() {
    check(
        """
        version: 1  # warning wrong-root: holds no pipeline
        title: a: b  # error yaml-syntax: :|put the text in quotes
        """);
  }

  @Test
  void takesSeveralDocuments() {
    check(
        """
        ---
        - pipeline: one
        ---
        - pipeline: two
        """);
  }
}
