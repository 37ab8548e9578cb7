package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Project;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, where they are written, and what becomes of them; {@code |} is the cursor. */
class RenameTest {

  private static Document document(String marked) {
    return document(marked, Project.NONE);
  }

  private static Document document(String marked, Project project) {
    return Documents.of("file:///buddy.yml", marked.replace("|", ""), project);
  }

  private static String renamed(String marked, String name) throws Rename.Refused {
    Map<SourceText, List<TextEdit>> edits = Rename.to(document(marked), marked.indexOf('|'), name);
    assertThat(edits).hasSize(1);
    return TextEdit.applyAll(marked.replace("|", ""), edits.values().iterator().next());
  }

  /** The text with stars around all places that belong to the name at the cursor. */
  private static String found(String marked) {
    Document document = document(marked);
    SourceText source = document.source();
    List<TextRange> places = References.at(document, marked.indexOf('|')).orElseThrow().in(source);
    return TextEdit.applyAll(
        source.text(),
        places.stream()
            .map(it -> new TextEdit(it, "*" + it.of(source.text()) + "*"))
            .collect(Collectors.toList()));
  }

  @Test
  void environmentsInAllThatNameThem() throws Rename.Refused {
    String text =
        """
        - environment: |staging
        - environment: production
          base_environments: [staging]
        - pipeline: Build
          environments: [staging, {identifier: staging}]
          actions:
          - {action: Next, type: RUN_NEXT_PIPELINE, project: shop, environment: staging}
        """;
    assertThat(renamed(text, "test"))
        .isEqualTo(
            """
            - environment: test
            - environment: production
              base_environments: [test]
            - pipeline: Build
              environments: [test, {identifier: test}]
              actions:
              - {action: Next, type: RUN_NEXT_PIPELINE, project: shop, environment: staging}
            """);
  }

  @Test
  void variablesBelongToTheirPipeline() {
    assertThat(
            found(
                """
                - pipeline: a
                  loop: [TAG]
                  variables:
                    - {key: "T|AG", value: x}
                  execution_message_template: '$TAG ${TAG:-none} $TAGS' # $TAG
                - pipeline: b
                  variables:
                    - {key: TAG, value: x}
                """))
        .isEqualTo(
            """
            - pipeline: a
              loop: [*TAG*]
              variables:
                - {key: "*TAG*", value: x}
              execution_message_template: '$*TAG* ${*TAG*:-none} $TAGS' # $TAG
            - pipeline: b
              variables:
                - {key: TAG, value: x}
            """);
  }

  @Test
  void aliasRefersToTheAnchorBeforeIt() {
    assertThat(
            found(
                """
                - pipeline: &a one
                  name: *a
                - pipeline: &a two
                  name: *|a
                """))
        .isEqualTo(
            """
            - pipeline: &a one
              name: *a
            - pipeline: &*a* two
              name: **a*
            """);
  }

  @Test
  void pipelinesAreRenamedInAllFiles() throws Rename.Refused {
    String text = "- pipeline: 'deploy'\n";
    String other =
        """
        - pipeline: test
          actions:
            - action: Here
              type: RUN_NEXT_PIPELINE
              project: $BUDDY_PROJECT_NAME
              pipeline: deploy # next
            - action: There
              type: RUN_NEXT_PIPELINE
              project: other
              pipeline: deploy
        """;
    Project project = Documents.beside(Documents.of("file:///.buddy/other.yml", other));

    Map<SourceText, List<TextEdit>> edits = Rename.to(document(text, project), 16, "publish");

    assertThat(TextEdit.applyAll(other, edits.get(project.others().get(0).source())))
        .isEqualTo(other.replace("deploy #", "publish #"));
    assertThat(edits).hasSize(2);
  }

  @Test
  void actionIsRenamedFromItsReference() throws Rename.Refused {
    String marked =
        """
        - pipeline: p
          actions:
            - action: "Build"
              type: DOCKERFILE
            - action: Push
              type: DOCKER_PUSH
              docker_build_action_name: Bu|ild # that one
        """;
    assertThat(renamed(marked, "Build it"))
        .isEqualTo(
            marked
                .replace("|", "")
                .replace("\"Build\"", "\"Build it\"")
                .replace("Build #", "Build it #"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b: c", "b # c", "it's", "b\nc", "two", " b"})
  void unsuitableNamesAreRefused(String name) {
    assertThatThrownBy(() -> renamed("- pipeline: o|ne\n- pipeline: two\n", name))
        .isInstanceOf(Rename.Refused.class);
  }

  @Test
  void keysAndWordsCannotBeRenamed() {
    Document document = document("- pipeline: one\n  priority: LOW\n  name: $BUDDY_RUN_ID\n");
    String text = document.source().text();
    for (String word : List.of("pipeline", "priority", "LOW", "RUN_ID")) {
      assertThat(Rename.prepare(document, text.indexOf(word) + 2)).as(word).isEmpty();
    }
  }
}
