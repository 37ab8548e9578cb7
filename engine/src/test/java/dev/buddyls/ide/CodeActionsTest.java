package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CodeActionsTest {

  private static final String OLD =
      """
      - pipeline: New
        pirority: LOW
      - pipeline: Old
        on: CLICK
      """;

  private static Document document(String text) {
    return Documents.of("file:///project/buddy.yml", text);
  }

  private static List<CodeAction> at(String text, String part, Optional<List<String>> only) {
    int start = text.indexOf(part);
    return CodeActions.at(
        document(text), new TextRange(start, start + part.length()), only, Cancel.NEVER);
  }

  private static List<String> titles(String text, String part, String... only) {
    Optional<List<String>> kinds = only.length == 0 ? Optional.empty() : Optional.of(List.of(only));
    return at(text, part, kinds).stream().map(CodeAction::title).toList();
  }

  @Test
  void quickFixesAreThoseOfTheFindingsInTheRange() {
    assertThat(titles(OLD, "pirority", "quickfix"))
        .containsExactly("Rename to `priority`", "Remove `pirority`");
    assertThat(titles(OLD, "New", "quickfix")).isEmpty();
    assertThat(at(OLD, "pirority", Optional.empty()))
        .filteredOn(it -> it instanceof CodeAction.QuickFix fix && fix.preferred())
        .extracting(CodeAction::title)
        .containsExactly("Rename to `priority`");
  }

  @Test
  void aMigrationIsOfferedWhereItWouldChangeSomething() {
    assertThat(titles(OLD, "Old")).containsExactly("Migrate this pipeline", "Migrate this file");
    assertThat(titles(OLD, "New")).containsExactly("Migrate this file");
    assertThat(titles("- pipeline: New\n  pirority: LOW\n", "New")).isEmpty();
  }

  @Test
  void allSafeFixesAreOfferedWhenTheEditorAsksForThem() {
    assertThat(titles(OLD, "New", "source")).containsExactly("Apply all safe fixes");
    assertThat(titles(OLD, "New", "source.fixAll.buddy")).hasSize(1);
    assertThat(titles("- pipeline: New\n", "New", "source")).isEmpty();
  }

  @Test
  void kindsCanBeAskedForByTheirRoots() {
    assertThat(titles(OLD, "Old", "refactor", "quickfix")).hasSize(2);
    assertThat(titles(OLD, "Old", "refactor.rewrite.buddy.migrateFile")).hasSize(1);
    assertThat(titles(OLD, "Old", "")).hasSize(3);
    assertThat(titles(OLD, "Old", "refactor.rewrite.buddy.migrate", "quick")).isEmpty();
  }

  @Test
  void editsAreThoseOfTheLinesThatChange() {
    CodeAction.BulkFix migration =
        CodeAction.BulkFix.of("refactor.rewrite.buddy.migrateFile", OptionalInt.empty())
            .orElseThrow();

    List<TextEdit> edits = CodeActions.edits(migration, document(OLD), Cancel.NEVER);

    assertThat(edits).containsExactly(new TextEdit(lineOf("  on: CLICK\n"), ""));
    assertThat(CodeActions.edits(migration, document("- pipeline: New\n"), Cancel.NEVER)).isEmpty();
  }

  private static TextRange lineOf(String line) {
    int start = OLD.indexOf(line);
    return new TextRange(start, start + line.length());
  }

  @Test
  void actionsOnAPipelineNeedItsChunk() {
    String kind = "refactor.rewrite.buddy.migratePipeline";
    assertThat(CodeAction.BulkFix.of(kind, OptionalInt.empty())).isEmpty();
    assertThat(CodeAction.BulkFix.of(kind, OptionalInt.of(1))).isPresent();
    assertThat(CodeAction.BulkFix.of("quickfix", OptionalInt.empty())).isEmpty();
  }
}
