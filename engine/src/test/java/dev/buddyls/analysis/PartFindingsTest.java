package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.Trees;
import dev.buddyls.testing.Corpus;
import dev.buddyls.text.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in a pipeline action by action is what is found in the pipeline as a whole. */
class PartFindingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- pipeline: p\n  actions:\n  - action: a\n    fetch_all_refs: true\n    type: BUILD\n",
        "- pipeline: p\n  type: BUILD\n  execute_commands: [x]\n  actions:\n  - action: a\n",
        "- pipeline: p\n  actions:\n  - action: a\n    type: FTP\n    host: h.com\n"
            + "  - action: b\n    type: FTP\n    host: h.com\n",
        "- pipeline: p\n  actions:\n  - action: a\n    type: RUN_NEXT_PIPELINE\n"
            + "    next_pipeline: p\n  - action: w\n    type: SLEEP\n",
        "- pipeline: p\n  actions:\n  - action: a\n    type: RUN_NEXT_PIPELINE\n"
            + "    next_pipeline: p\n  variables:\n  - key: K\n    value: v\n",
        "- pipeline: p\n  actions:\n      - action: a\n        type: SSH\n        run_always: x\n"
            + "        trigger_condition: ON_CHANGE\n",
        "- pipeline: p\n  variables:\n  - key: K\n    value: v\n  actions:\n  - action: a\n"
            + "    type: SLACK\n    content: $K\n  - action: a\n    type: SLACK\n    content: x\n",
        "- pipeline: p\n  actions:\n  - action: a\n    trigger_conditions:\n"
            + "    - trigger_condition: SUCCESS_ACTION\n      trigger_action_name: b\n",
        "- pipeline: p\n  actions:\n  - action: a\n    <<: *x\n  - {}\n  -\n  - text\n"
      })
  void smallPipelines(String text) {
    check(text);
  }

  @Test
  void realFilesWithAMistake() {
    Random random = new Random(5);
    Stream.of("files", "history")
        .flatMap(folder -> Corpus.files(folder).stream())
        .filter(it -> random.nextInt(10) < Corpus.tries(10))
        .forEach(
            file -> {
              check(file.text());
              Mutation mistake = Mutations.ALL.get(random.nextInt(Mutations.ALL.size()));
              mistake
                  .plant()
                  .in(Sample.of(file.text()), random)
                  .map(it -> TextEdit.applyAll(file.text(), List.of(it.edit())))
                  .ifPresent(PartFindingsTest::check);
            });
  }

  /** In a text with errors, fixes are offered for the parts without. */
  private static void check(String text) {
    BuddyFile parts = Check.file(text);
    BuddyFile whole = BuddyFile.of(Trees.inOnePiece(parts.tree()), Check.CATALOG);
    boolean valid = parts.tree().errors().isEmpty();
    assertThat(findings(parts, valid)).as(text).isEqualTo(findings(whole, valid));
    assertThat(parts.names()).as(text).isEqualTo(whole.names());
  }

  private static List<String> findings(BuddyFile file, boolean withFixes) {
    return Check.findings(file, Project.NONE).stream()
        .map(it -> withFixes ? it.toString() : it.rule() + it.range() + it.message())
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
