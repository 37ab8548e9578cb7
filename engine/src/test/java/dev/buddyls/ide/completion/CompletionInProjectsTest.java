package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Project;
import dev.buddyls.testing.CaseTable;
import dev.buddyls.testing.Documents;
import dev.buddyls.testing.SampleCopy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rest of a project and its repository have to offer: {@code project-cases.txt}. */
class CompletionInProjectsTest {

  private static final String OTHER =
      """
      - pipeline: deploy
        variables:
        - {key: ELSEWHERE, value: x}
        actions:
        - {action: Upload, type: BUILD, docker_image_name: acme/tools}
      - target: web-1
      - environment: staging
        variables:
        - {key: STAGE_URL, value: x}
      """;

  private static final Project PROJECT = project();

  private static Project project() {
    return new Project(
        List.of(Documents.member(Documents.of("file:///shop/.buddy/deploy.yml", OTHER))),
        new SampleCopy(
            List.of("refs/heads/feature/login", "refs/heads/main", "refs/tags/v1.0"),
            List.of(
                ".buddy/",
                "node_modules/lib/Dockerfile",
                "src/main/App.java",
                "src/web/Dockerfile",
                "src/dev.dockerfile",
                "Dockerfile",
                "read me.md")));
  }

  static List<CaseTable> cases() {
    return CaseTable.read("completion/project-cases.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void proposes(CaseTable it) {
    CompletionCasesTest.check(it, Proposed.in(it.document(), PROJECT));
  }

  @Test
  void inputsOfACustomAction() {
    String text = "inputs:\n  REGION: {type: TEXT}\nexecute_commands:\n- deploy $REG\n";
    Document document = Documents.of("file:///shop/.buddy/actions/up/action.yml", text, PROJECT);
    assertThat(Completions.at(document, text.length() - 1))
        .extracting(Proposal::label)
        .startsWith("REGION", "STAGE_URL");
  }
}
