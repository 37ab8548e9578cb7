package dev.buddyls.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.settings.Settings;
import dev.buddyls.testing.Documents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name is known from. */
class NameHoverTest {

  private static final Document OTHER =
      Documents.of(
          "file:///shop/.buddy/web.yml", "# web\n- target: web-1\n- environment: staging\n");

  private static final Project PROJECT =
      new Project(
          List.of(Documents.member(OTHER)),
          WorkingCopy.NONE,
          Settings.read(
              Map.of(
                  "known",
                  Map.of(
                      "pipelines", List.of("release", "test"),
                      "integrations", List.of("registry"),
                      "variables", List.of("TOKEN")))));

  private static final String FILE =
      """
      - pipeline: test
        name: All tests
        environments: [staging]
        actions:
          - {action: a, type: RUN_NEXT_PIPELINE, pipeline: %s}
          - {action: b, type: RUN_NEXT_PIPELINE, project: shop, pipeline: %<s}
          - {action: c, type: TRANSFER, targets: [web-1, web-2]}
          - {action: d, type: SLACK, integration: registry, content: $TOKEN $OTHER}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          test     | pipeline: test}  | 0 | `test` is a pipeline of this file (line 1).
          All tests | pipeline: All   | 0 | `All tests` is a pipeline of this file (line 2).
          test     | pipeline: test}  | 1 | `test` is a pipeline declared in the settings (`known`), not in this project's files.
          release  | pipeline: rel    | 0 | `release` is a pipeline declared in the settings (`known`), not in this project's files.
          unheard  | pipeline: unh    | 0 | nothing
          test     | [stag            | 0 | `staging` is an environment of `web.yml` (line 3).
          test     | [web-            | 0 | `web-1` is a target of `web.yml` (line 2).
          test     | web-2            | 0 | nothing
          test     | integration: reg | 0 | `registry` is an integration declared in the settings (`known`), not in this project's files.
          test     | $TOK             | 0 | `TOKEN` is a variable declared in the settings (`known`), not in this project's files.
          test     | $OTHER           | 0 | nothing
          """)
  void saysWhereANameIsKnownFrom(String pipeline, String at, int skip, String expected) {
    String text = FILE.formatted(pipeline);
    int offset = text.indexOf(at) + at.length() - 1;
    if (skip == 1) {
      offset = text.indexOf(at, offset) + at.length() - 1;
    }
    String found =
        HoverProvider.at(Hovers.document(text, PROJECT), offset, Hovers.SUNDAY)
            .map(Hover::markdown)
            .orElse(Hovers.NOTHING);
    assertThat(found).isEqualTo(expected);
  }
}
