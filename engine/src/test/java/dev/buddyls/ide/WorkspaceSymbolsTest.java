package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import dev.buddyls.testing.Documents;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by some letters: kind, name, container, file and text, a line for each. */
class WorkspaceSymbolsTest {

  private static final Project.Member PIPELINES =
      Documents.member(
          Documents.of(
              "file:///buddy.yml",
              """
              - pipeline: Build and test
                variables:
                - {key: STAGE, value: x}
                actions:
                - action: Unit tests
                  type: BUILD
                - {action: Upload, type: SFTP}
              - environment: staging
              - target: server
              """));

  private static final Project.Member INTEGRATIONS =
      Documents.member(
          Documents.of(
              "file:///.buddy/integrations.yml",
              """
              - identifier: aws
                id: "5e391f5aae784b7208de0d0a"
                name: AWS production
              """));

  private static String found(String query, Project.Member... files) {
    return WorkspaceSymbols.matching(query, List.of(files)).stream()
        .map(
            it ->
                "%s %s (%s) %s <%s>"
                    .formatted(
                        it.kind(),
                        it.name(),
                        it.container(),
                        it.source().uri().replaceAll(".*/", ""),
                        it.range().of(it.source().text())))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everythingButVariablesIsFound() {
    assertThat(found("", PIPELINES, INTEGRATIONS))
        .isEqualTo(
            """
            PIPELINE Build and test () buddy.yml <Build and test>
            ACTION Unit tests (Build and test) buddy.yml <Unit tests>
            ACTION Upload (Build and test) buddy.yml <Upload>
            ENVIRONMENT staging () buddy.yml <staging>
            TARGET server () buddy.yml <server>
            INTEGRATION AWS production (aws) integrations.yml <aws>""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "utests  | Unit tests",
        "UPL     | Upload",
        "bat     | Build and test",
        "erver   | server",
        "awsprod | AWS production",
        "dolpu   | ''",
      })
  void byLettersInTheirOrderWhateverTheirCase(String query, String expected) {
    assertThat(
            WorkspaceSymbols.matching(query, List.of(PIPELINES, INTEGRATIONS)).stream()
                .map(WorkspaceSymbols.Match::name)
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @Test
  void aLongListIsCut() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      many.append("- pipeline: p").append(i).append('\n');
    }
    Project.Member file = Documents.member(Documents.of("file:///buddy.yml", many.toString()));
    assertThat(WorkspaceSymbols.matching("p", List.of(file))).hasSize(500);
  }
}
