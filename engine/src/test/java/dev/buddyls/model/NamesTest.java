package dev.buddyls.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.TestCatalog;
import dev.buddyls.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file calls things, and what it asks for by name. */
class NamesTest {

  private static final Catalog CATALOG = TestCatalog.open();

  private static Names names(String text) {
    SyntaxTree tree = SyntaxTree.parse(new SourceText("file:///buddy.yml", 0, text));
    Names names = BuddyFile.of(tree, CATALOG).names();
    names.definitions().forEach(it -> assertThat(it.range().of(text)).isEqualTo(it.text()));
    names.references().forEach(it -> assertThat(it.range().of(text)).isEqualTo(it.text()));
    return names;
  }

  private static List<String> print(List<Name> names) {
    return names.stream()
        .map(it -> it.kind() + " " + it.text() + it.pipeline().map(in -> " in " + in).orElse(""))
        .toList();
  }

  @Test
  void thingsHaveNames() {
    Names names =
        names(
            """
            - pipeline: "build"
              name: Build it
              variables:
                - key: APP
                  value: &app shop
              actions:
                - action: Compile
                  type: BUILD
            - environment: staging
            - target: web
              name: Web server
            """);
    assertThat(print(names.definitions()))
        .containsExactly(
            "PIPELINE build in build",
            "PIPELINE_TITLE Build it in build",
            "VARIABLE APP in build",
            "ANCHOR app",
            "ACTION Compile in build",
            "ENVIRONMENT staging",
            "TARGET web");
  }

  @Test
  void thingsAreAskedForByName() {
    Names names =
        names(
            """
            - pipeline: p
              loop: [REGION]
              actions:
                - action: next
                  type: RUN_NEXT_PIPELINE
                  pipeline: 'deploy'
                - action: push
                  type: DOCKER_PUSH
                  docker_build_action_name: Build image
                  integration: hub
                - <<: *common
            """);
    assertThat(print(names.references()))
        .containsExactly(
            "VARIABLE REGION in p",
            "PIPELINE deploy in p",
            "ACTION Build image in p",
            "INTEGRATION hub in p",
            "ANCHOR common");
  }

  @Test
  void environmentsAreAskedForByName() {
    Names names =
        names(
            """
            - pipeline: p
              environments:
                - staging
                - identifier: "production"
                - tags: [europe]
              actions:
                - action: next
                  type: RUN_NEXT_PIPELINE
                  environment: preview
            - environment: staging
              base_environments: [common]
            """);
    assertThat(print(names.references()))
        .containsExactly(
            "ENVIRONMENT staging in p",
            "ENVIRONMENT production in p",
            "ENVIRONMENT preview in p",
            "ENVIRONMENT common");
  }

  @Test
  void variablesAreReadInAnyText() {
    Names names =
        names(
            """
            - pipeline: p
              execution_message_template: "$BRANCH by ${WHO}"
              actions:
                - action: a
                  type: BUILD
                  execute_commands:
                    - echo ${TAG:-none} \\$ESCAPED $$PID $1 ${execution.id}
                    - |
                      # $COMMENT
                      cp "$FROM" '$TO'
            """);
    assertThat(names.references(NameKind.VARIABLE).map(Name::text))
        .containsExactly("BRANCH", "WHO", "TAG", "COMMENT", "FROM", "TO");
  }

  @Test
  void whatOnlyBuddyKnowsIsNoName() {
    assertThat(names("- pipeline: $NAME\n  actions:\n    - action: !name\n").definitions())
        .isEmpty();
  }
}
