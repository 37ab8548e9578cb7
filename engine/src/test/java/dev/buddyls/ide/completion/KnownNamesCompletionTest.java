package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the settings vouch for are proposed where such a name is asked for. */
class KnownNamesCompletionTest {

  private static final Project PROJECT =
      Project.NONE.with(
          Settings.read(
              Map.of(
                  "known",
                  Map.of(
                      "pipelines", List.of("release"),
                      "targets", List.of("web-1"),
                      "environments", List.of("staging"),
                      "integrations", List.of("registry"),
                      "variables", List.of("TOKEN")))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          release  | '    - {action: a, type: RUN_NEXT_PIPELINE, pipeline: <> }'
          web-1    | '    - {action: a, type: TRANSFER, targets: [<>] }'
          staging  | '  environments: [<>]'
          registry | '    - {action: a, type: SLACK, integration: <> }'
          TOKEN    | '    - {action: a, type: BUILD, execute_commands: echo $<> }'
          TOKEN    | '  loop: [<>]'
          """)
  void proposes(String name, String line) {
    String actions = line.startsWith("    ") ? "  actions:\n" : "";
    String text = "- pipeline: p\n" + actions + line.replace("<>", "<|>") + "\n";
    assertThat(Proposed.in(text, PROJECT).named(name).detail()).isEqualTo("from the settings");
    assertThat(Proposed.in(text, Project.NONE).labels()).doesNotContain(name);
  }
}
