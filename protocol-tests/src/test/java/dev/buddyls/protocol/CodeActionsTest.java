package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeActionsTest {

  /** Without the diagnostics that only some editors send. */
  private static final Map<String, ?> NOTHING = Map.of("diagnostics", List.of());

  private final Editor editor = Editor.modern();

  @AfterAll
  void close() {
    editor.close();
  }

  /** The document after applying the only action at the caret. */
  private String fixed(String title, String marked) {
    Caret caret = Caret.in(marked);
    Document document = editor.open(caret.text());
    JsonArray actions = document.actions(Range.at(caret.position()), NOTHING);
    for (JsonElement action : actions) {
      if (action.getAsJsonObject().get("title").getAsString().equals(title)) {
        return apply(document, action.getAsJsonObject());
      }
    }
    throw new AssertionError(title + " is not among " + actions);
  }

  private static String apply(Document document, JsonObject action) {
    JsonObject changes = action.getAsJsonObject("edit").getAsJsonObject("changes");
    assertThat(changes.keySet()).containsExactly(document.uri());
    return Range.applyAll(document.text(), changes.getAsJsonArray(document.uri()));
  }

  @Test
  void renameAMistypedKey() {
    assertThat(fixed("Rename to `priority`", "- pipeline: Build\n  <|>pirority: LOW\n"))
        .isEqualTo("- pipeline: Build\n  priority: LOW\n");
  }

  @Test
  void changeAMistypedValueInItsQuotes() {
    assertThat(fixed("Change to `NORMAL`", "- pipeline: Build\n  priority: \"NOR<|>AML\" # 🚀\n"))
        .isEqualTo("- pipeline: Build\n  priority: \"NORMAL\" # 🚀\n");
  }

  @Test
  void insertAMissingSpace() {
    assertThat(fixed("Insert a space after the colon", "- pipeline: Build\n  disabled<|>:true\n"))
        .isEqualTo("- pipeline: Build\n  disabled: true\n");
  }

  @Test
  void closeAQuote() {
    assertThat(
            fixed(
                "Close the text with a double quote",
                "- pipeline: Build\r\n  name: \"A<|> name\r\n  disabled: true\r\n"))
        .isEqualTo("- pipeline: Build\r\n  name: \"A name\"\r\n  disabled: true\r\n");
  }

  @Test
  void addAKeyThatIsNeeded() {
    assertThat(
            fixed(
                "Add `type`",
                """
                - pipeline: Build
                  actions:
                  - action<|>: Test
                    trigger_time: ON_FAILURE
                """))
        .isEqualTo(
            """
            - pipeline: Build
              actions:
              - action: Test
                type: ""
                trigger_time: ON_FAILURE
            """);
  }

  @Test
  void haveTabStopsIfTheEditorSupportsThem() {
    try (Editor editor = Editor.with(SNIPPET_EDITS)) {
      Document document = editor.open("- pipeline: a\n  actions:\n    - action: $HOME\n");
      JsonArray actions = document.actions(Range.of(document.text(), "action:"), NOTHING);

      JsonObject edit = actions.get(0).getAsJsonObject().getAsJsonObject("edit");
      JsonObject change = edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
      assertThat(change.getAsJsonObject("textDocument").get("uri").getAsString())
          .isEqualTo(document.uri());
      JsonObject insertion = change.getAsJsonArray("edits").get(0).getAsJsonObject();
      JsonObject snippet = insertion.getAsJsonObject("snippet");
      assertThat(snippet.get("kind").getAsString()).isEqualTo("snippet");
      assertThat(snippet.get("value").getAsString()).isEqualTo("      type: \"$1\"\n$0");
      assertThat(Range.from(insertion.get("range")).start()).isEqualTo(new Position(3, 0));
    }
  }

  @Test
  void writeLinesToFillInFromTheStartOfALineOn() {
    try (Editor editor = Editor.with(SNIPPET_EDITS)) {
      Document document =
          editor.open(
              """
              - pipeline: a
                actions:
                  - action: Restart
                    type: SSH_COMMAND
                    host: shop.example.com
                    login: deploy
                    password: $SSH_PASSWORD
                    commands: [restart]
              """);
      JsonArray actions = document.actions(Range.of(document.text(), "host:"), NOTHING);

      JsonObject edit = actions.get(0).getAsJsonObject().getAsJsonObject("edit");
      JsonObject change = edit.getAsJsonArray("documentChanges").get(0).getAsJsonObject();
      JsonObject first = change.getAsJsonArray("edits").get(0).getAsJsonObject();
      assertThat(Range.from(first.get("range")).start()).isEqualTo(new Position(4, 0));
      assertThat(first.getAsJsonObject("snippet").get("value").getAsString())
          .startsWith("      targets:\n        - target: ${1:shop_example_com}\n")
          .endsWith("            password: \\$SSH_PASSWORD$0");
    }
  }

  private static final String SNIPPET_EDITS =
      """
      {
        "workspace": {"workspaceEdit": {"documentChanges": true, "snippetEditSupport": true}},
        "textDocument": {
          "codeAction": {
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}
          }
        }
      }
      """;

  @Test
  void replaceAnOldKey() {
    assertThat(
            fixed(
                "Rename to `git_changeset_base`",
                "- pipeline: Build\n  change_set_base<|>: LATEST_RUN\n"))
        .isEqualTo("- pipeline: Build\n  git_changeset_base: LATEST_RUN\n");
  }

  @Test
  void nameTheFindingThatTheyFix() {
    Document document = editor.open("- pipeline: Build\n  pirority: LOW\n");
    JsonObject diagnostic = document.diagnostics().get(0).getAsJsonObject();
    Range range = Range.from(diagnostic.get("range"));

    JsonArray actions = document.actions(range, Map.of("diagnostics", List.of(diagnostic)));

    assertThat(titles(actions)).containsExactly("Rename to `priority`", "Remove `pirority`");
    for (JsonElement action : actions) {
      assertThat(action.getAsJsonObject().get("kind").getAsString()).isEqualTo("quickfix");
      assertThat(action.getAsJsonObject().getAsJsonArray("diagnostics"))
          .containsExactly(diagnostic);
    }
    assertThat(preferred(actions)).containsExactly("Rename to `priority`");
  }

  @Test
  void fixTheirFindings() {
    Document document = editor.open("- pipeline: Build\n  pirority: LOW\n");
    assertThat(document.findings()).hasSize(1);
    JsonArray actions = document.actions(Range.of(document.text(), "pirority"), NOTHING);

    document.become(apply(document, actions.get(0).getAsJsonObject()));

    assertThat(document.findings()).isEmpty();
  }

  @Test
  void areOfferedForEveryFindingInTheRange() {
    Document document = editor.open("- pipeline: Build\n  pirority: LOW\n  disabld: true\n");

    assertThat(preferred(document.actions(Range.of(document.text(), document.text()), NOTHING)))
        .containsExactly("Rename to `priority`", "Rename to `disabled`");
    assertThat(preferred(document.actions(Range.of(document.text(), "disabld"), NOTHING)))
        .containsExactly("Rename to `disabled`");
    assertThat(document.actions(Range.of(document.text(), "Build"), NOTHING)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"refactor", "source", "source.fixAll", "quickfix.other", "quick"})
  void areOmittedWhenOtherKindsAreRequested(String kind) {
    assertThat(actionsOfKinds(List.of(kind))).isEmpty();
  }

  @Test
  void areIncludedWhenTheirKindIsRequested() {
    assertThat(actionsOfKinds(List.of("quickfix"))).isNotEmpty();
    assertThat(actionsOfKinds(List.of("refactor", "quickfix"))).isNotEmpty();
    assertThat(actionsOfKinds(List.of(""))).as("the empty kind is the root of all").isNotEmpty();
  }

  private static final String OLD =
      """
      # Ours.
      - pipeline: One
        on: CLICK
        refs:
          - refs/heads/main
      - pipeline: Two # the other
        trigger_mode: ON_EVERY_PUSH
        ref_name: main
        ref_type: BRANCH
        pirority: LOW
      """;

  @Test
  void migrateThePipelineAtTheCaret() {
    assertThat(fixed("Migrate this pipeline", OLD.replace("pipeline: One", "pipeline: O<|>ne")))
        .isEqualTo(OLD.replace("  on: CLICK\n", ""));
  }

  @Test
  void migrateTheFile() {
    assertThat(fixed("Migrate this file", OLD.replace("pipeline: One", "pipeline: O<|>ne")))
        .isEqualTo(
            """
            # Ours.
            - pipeline: One
              refs:
                - refs/heads/main
            - pipeline: Two # the other
              events:
                - type: PUSH
                  refs:
                    - refs/heads/main
              pirority: LOW
            """);
  }

  @Test
  void touchOnlyTheLinesThatChange() {
    Document document = editor.open(OLD);
    JsonArray actions =
        document.actions(
            Range.of(OLD, "One"), Map.of("diagnostics", List.of(), "only", List.of("refactor")));

    JsonObject changes =
        actions.get(1).getAsJsonObject().getAsJsonObject("edit").getAsJsonObject("changes");
    assertThat(changes.getAsJsonArray(document.uri())).hasSize(2);
  }

  @Test
  void applyAllSafeFixesOnRequest() {
    Document document = editor.open(OLD);
    for (String kind : List.of("source", "source.fixAll", "source.fixAll.buddy")) {
      JsonArray actions =
          document.actions(
              Range.of(OLD, "One"), Map.of("diagnostics", List.of(), "only", List.of(kind)));

      assertThat(actions).hasSize(1);
      JsonObject action = actions.get(0).getAsJsonObject();
      assertThat(action.get("kind").getAsString()).isEqualTo("source.fixAll.buddy");
      assertThat(apply(document, action)).doesNotContain("on: CLICK", "trigger_mode");
    }
  }

  @Test
  void includeFixAllOnRequestOnly() {
    Document document = editor.open(OLD);
    JsonArray actions = document.actions(Range.of(OLD, OLD), NOTHING);
    assertThat(actions)
        .extracting(it -> it.getAsJsonObject().get("kind").getAsString())
        .contains("quickfix", "refactor.rewrite.buddy.migrateFile")
        .doesNotContain("source.fixAll.buddy");
  }

  private static List<String> titles(JsonArray actions) {
    return actions.asList().stream()
        .map(it -> it.getAsJsonObject().get("title").getAsString())
        .toList();
  }

  private static List<String> preferred(JsonArray actions) {
    return actions.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(it -> it.get("isPreferred").getAsBoolean())
        .map(it -> it.get("title").getAsString())
        .toList();
  }

  private JsonArray actionsOfKinds(List<String> kinds) {
    Document document = editor.open("- pipeline: Build\n  pirority: LOW\n");
    return document.actions(
        Range.of(document.text(), "pirority"), Map.of("diagnostics", List.of(), "only", kinds));
  }
}
