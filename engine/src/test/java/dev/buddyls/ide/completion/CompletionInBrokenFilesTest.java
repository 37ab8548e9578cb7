package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is being written is broken most of the time: elsewhere it must not matter. */
class CompletionInBrokenFilesTest {

  private static final String INTACT = "  disabled: true";

  private static String file(String line, String last) {
    return """
    - pipeline: Build
    %s
      refs:
      - refs/heads/main
      actions:
      - action: Test
        type: BUILD
        docker_image_name: node
    %s
    """
        .formatted(line, last);
  }

  /** The labels with a line broken, but for the key that the broken line may hide. */
  private static List<String> labels(String line, String last) {
    return Proposed.in(file(line, last)).labels().stream()
        .filter(it -> !it.matches("(← )?(disabled|name)"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  disabled: \"true",
        "  disabled: 'true",
        "  disabled: [true",
        "  disabled: {true",
        "  disabled",
        "  some words without a colon",
        "  disabled true",
        "  disabled:true",
        "\tdisabled: true",
        "<<<<<<< HEAD\n  disabled: true\n=======\n  disabled: false\n>>>>>>> other",
        "  disabled: @true",
        "  disabled: *nowhere",
        "  name: a: b: c",
        "   disabled: true",
        " disabled: true",
        "  disabled: true\n  disabled: false",
        "  }",
        "  disabled: \u0007",
      })
  void brokenLineAboveChangesNoProposals(String broken) {
    assertThat(labels(broken, "    <|>")).isNotEmpty().isEqualTo(labels(INTACT, "    <|>"));
    assertThat(labels(broken, "    sh<|>")).isNotEmpty().isEqualTo(labels(INTACT, "    sh<|>"));
    assertThat(labels(broken, "    shell:<|>")).containsExactly("SH", "BASH", "POWERSHELL");
    assertThat(labels(broken, "    trigger_time: <|>"))
        .isNotEmpty()
        .isEqualTo(labels(INTACT, "    trigger_time: <|>"));
    assertThat(labels(broken, "  <|>")).isNotEmpty().isEqualTo(labels(INTACT, "  <|>"));
    assertThat(labels(broken, "  -<|>")).isNotEmpty().isEqualTo(labels(INTACT, "  -<|>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  name: \"Build",
        "  name: [Build",
        "  name",
        "\tname: Build",
        "<<<<<<< HEAD\n  name: Build\n=======\n  name: Test\n>>>>>>> other",
      })
  void acceptedProposalKeepsTheBrokenLine(String broken) {
    assertThat(Proposed.in(file(broken, "    she<|>")).accept("shell"))
        .isEqualTo(file(broken, "    shell: <|>"));
    assertThat(Proposed.in(file(broken, "    shell:<|>")).accept("BASH"))
        .isEqualTo(file(broken, "    shell: BASH<|>"));
    assertThat(Proposed.in(file(broken, "  -<|>")).accept("action"))
        .isEqualTo(file(broken, "  - action: <|>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- pipeline: \"Deploy\n", "- pipeline: Deploy\n  refs: [a\n", "\t\n"})
  void brokenLineBelowChangesNoProposals(String below) {
    String above = "- pipeline: Build\n  priority: <|>\n";

    assertThat(Proposed.in(above + below).labels()).containsExactly("LOW", "NORMAL", "HIGH");
  }
}
