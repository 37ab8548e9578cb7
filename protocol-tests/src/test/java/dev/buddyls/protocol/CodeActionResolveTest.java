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

/** Code actions whose edits are computed when they are chosen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeActionResolveTest {

  private static final int CONTENT_MODIFIED = -32801;

  private static final String OLD =
      """
      - pipeline: One
        on: CLICK
      - pipeline: Two
        change_set_base: LATEST_RUN
      """;

  private final Editor editor =
      Editor.with(
          """
          {
            "textDocument": {
              "codeAction": {
                "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
                "dataSupport": true,
                "resolveSupport": {"properties": ["edit"]}
              }
            }
          }
          """);

  @AfterAll
  void close() {
    editor.close();
  }

  private JsonObject action(Document document, String kind) {
    JsonArray actions =
        document.actions(
            Range.of(document.text(), "Two"),
            Map.of("diagnostics", List.of(), "only", List.of(kind)));
    assertThat(actions).hasSize(1);
    return actions.get(0).getAsJsonObject();
  }

  private String resolved(Document document, JsonObject action) {
    JsonElement edit =
        editor.client().request("codeAction/resolve", action).getAsJsonObject().get("edit");
    JsonObject changes = edit.getAsJsonObject().getAsJsonObject("changes");
    return Range.applyAll(document.text(), changes.getAsJsonArray(document.uri()));
  }

  @Test
  void isAnnounced() {
    JsonObject provider =
        editor
            .initializeResult()
            .getAsJsonObject("capabilities")
            .getAsJsonObject("codeActionProvider");
    assertThat(provider.get("resolveProvider").getAsBoolean()).isTrue();
  }

  @Test
  void offersHaveNoEdit() {
    Document document = editor.open(OLD);

    assertThat(action(document, "refactor.rewrite.buddy.migrateFile").keySet())
        .containsExactlyInAnyOrder("title", "kind", "data");
  }

  @Test
  void chosenActionsChangeThePipelineOrTheFile() {
    Document document = editor.open(OLD);
    String second = OLD.replace("change_set_base", "git_changeset_base");
    String both = second.replace("  on: CLICK\n", "");

    assertThat(resolved(document, action(document, "refactor.rewrite.buddy.migratePipeline")))
        .isEqualTo(second);
    assertThat(resolved(document, action(document, "refactor.rewrite.buddy.migrateFile")))
        .isEqualTo(both);
    assertThat(resolved(document, action(document, "source.fixAll"))).isEqualTo(both);
  }

  @Test
  void anActionOnTheFileIsComputedForTheTextAsItIsNow() {
    Document document = editor.open(OLD);
    JsonObject action = action(document, "refactor.rewrite.buddy.migrateFile");

    document.replace("- pipeline: One\n  on: CLICK\n", "");

    assertThat(resolved(document, action))
        .isEqualTo("- pipeline: Two\n  git_changeset_base: LATEST_RUN\n");
  }

  @Test
  void anActionOnAPipelineIsRefusedOnceTheTextHasChanged() {
    Document document = editor.open(OLD);
    JsonObject action = action(document, "refactor.rewrite.buddy.migratePipeline");

    document.replace("- pipeline: One\n  on: CLICK\n", "");

    LspClient.Response answer =
        LspClient.await(editor.client().sendRequest("codeAction/resolve", action));
    assertThat(answer.code()).isEqualTo(CONTENT_MODIFIED);
    assertThat(answer.error().get("message").getAsString()).contains("has changed");
  }
}
