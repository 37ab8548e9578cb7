package dev.buddyls.analysis;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Corpus;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Findings after edits are those of a fresh start, and only changed chunks are checked again. */
class AnalyzerTest {

  private static final List<String> TEXTS =
      List.of(
          """
          # Two pipelines
          - pipeline: one
            on: CLICK
            actions:
              - action: Build
                type: BUILD
                docker_image_name: node
                execute_commands:
                  - npm ci
                  - "npm test"
          - pipeline: two
            cpu: ARM64  # buddy-ls: ignore unknown-value
            variables:
              - {key: A, value: $B}
          """,
          """
          - pipeline: a
            loop: [REGOINS]
            variables:
              - {key: REGIONS, value: "${execution.id} $BUDDY_EXECUTON_ID"}
            actions:
              - {action: Next, type: RUN_NEXT_PIPELINE, project: x, pipeline: b}
          - pipeline: b
            actions:
              - {action: Next, type: RUN_NEXT_PIPELINE, project: x, pipeline: a}
          - pipeline: a
          """,
          "pipeline: root\r\nrefs:\r\n  - refs/heads/main\r\nactions: []\r\n",
          "version: 1\njobs:\n  build: {}\n",
          """
          - pipeline: big
            refs: [refs/heads/main]
            actions:
            # one after the other
            - action: Build
              type: BUILD
              execute_commands: &c
              - npm ci && npm test
            - action: Build
              type: BUILD
              execute_commands: *c
              host: example.com  # buddy-ls: ignore
            - action: Copy
              type: FTP
              host: example.com
              trigger_conditions:
              - trigger_condition: SUCCESS_ACTION
                trigger_action_name: Build
            - action: Again
              type: RUN_NEXT_PIPELINE
              next_pipeline: big
            variables:
            - key: A
              value: $B
          """,
          "- action: a\n  type: WAIT_FOR_APPLY\n- action: b\n  type: SSH\n---\n- pipeline: p\n");

  private static final List<String> SNIPPETS =
      List.of(
          "\n",
          "\r\n",
          " ",
          "  ",
          "\t",
          ":",
          "#",
          "-",
          "- ",
          "\"",
          "'",
          "[",
          "]",
          "{",
          "}",
          "|",
          "$",
          "!",
          "&a ",
          "*a",
          "a",
          "é",
          "\n- pipeline: new\n",
          "\n  - action: x\n",
          "type: build",
          "  actions:\n",
          "\n  - ",
          "\n    ",
          "\n---\n",
          "\n<<<<<<< HEAD\n",
          "pipeline",
          "# buddy-ls: ignore\n",
          "name: a: b",
          "<<: ");

  private static final int EDITS_PER_TEXT = Corpus.tries(500);
  private static final int EDITS_PER_FILE = 10;

  @Test
  void editsOfSmallTextsGiveTheFindingsOfAFreshStart() {
    Random random = new Random(1);
    TEXTS.forEach(text -> edit(text, EDITS_PER_TEXT, random));
  }

  @Test
  void editsOfRealFilesGiveTheFindingsOfAFreshStart() {
    Random random = new Random(2);
    Corpus.sample("files").forEach(file -> edit(file.text(), EDITS_PER_FILE, random));
  }

  private static void edit(String start, int edits, Random random) {
    String text = start;
    Report report = Check.report(text, Settings.DEFAULT);
    for (int i = 0; i < edits; i++) {
      TextEdit edit = randomEdit(text, random);
      text = TextEdit.applyAll(text, List.of(edit));
      report = next(report, text);
      Report fresh = Check.report(text, Settings.DEFAULT);
      assertThat(report.findings())
          .as("after edit %d (%s) of%n%s", i, edit, start)
          .isEqualTo(fresh.findings());
      if (text.length() < start.length() / 2) {
        text = start;
        report = next(report, text);
      }
    }
  }

  /** Mostly typing; now and then a removed piece, or a piece that is copied to another place. */
  private static TextEdit randomEdit(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(12));
    return switch (random.nextInt(4)) {
      case 0 -> new TextEdit(new TextRange(at, end), "");
      case 1 -> new TextEdit(new TextRange(at, end), text.substring(at, end).repeat(2));
      default -> TextEdit.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
    };
  }

  private static Report next(Report previous, String text) {
    SyntaxTree tree = previous.file().tree().reparse(new SourceText("file:///buddy.yml", 0, text));
    return Check.ANALYZER.analyze(previous.file().next(tree), Project.NONE, previous, Cancel.NEVER);
  }

  @Test
  void unchangedChunksKeepTheirFindings() {
    String text = "- pipeline: a\n  x: 1\n- pipeline: b\n  y: 1\n- pipeline: c\n  z: 1\n";
    Report before = Check.report(text, Settings.DEFAULT);
    Report after = next(before, text.replace("y: 1", "yy: 1\n  cpu: X"));
    List<ChunkModel> kept =
        before.ofChunks().keySet().stream().filter(after.ofChunks()::containsKey).toList();
    assertThat(kept).hasSize(2);
    kept.forEach(it -> assertThat(after.ofChunks().get(it)).isSameAs(before.ofChunks().get(it)));
  }

  @Test
  void knownFindingsAreReused() {
    BuddyFile file = Check.file("- pipeline: a\n  x: 1\n");
    Map<ChunkModel, List<Finding>> known = new IdentityHashMap<>();
    file.chunks().forEach(placed -> known.put(placed.model(), List.of()));
    Report report =
        Check.ANALYZER.analyze(
            file, Project.NONE, new Report(file, List.of(), known), Cancel.NEVER);
    assertThat(report.findings()).isEmpty();
  }

  /** Reports something, and then throws. */
  private static final class Failing extends Rule.ForChunk {

    private final Throwable failure;

    Failing(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public void check(ChunkModel chunk, Consumer<Finding> report) {
      report.accept(error(new TextRange(0, 1), "half of what is wrong"));
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  private static List<Finding> findingsBeside(Throwable failure, List<String> reported) {
    BuddyFile file = Check.file("- pipeline: a\n  x: 1\n- pipeline: b\n");
    List<Rule> rules = new ArrayList<>(Check.RULES.all());
    rules.add(0, new Failing(failure));
    RuleFailures failures = new RuleFailures((rule, why) -> reported.add(rule + ": " + why));
    return new Analyzer(rules, Settings.DEFAULT, failures)
        .analyze(file, Project.NONE, Report.none(file), Cancel.NEVER)
        .findings();
  }

  @Test
  void aRuleThatThrowsLosesItsOwnFindingsOnlyAndIsReportedOnce() {
    for (Throwable failure :
        List.of(new IllegalStateException("why"), new StackOverflowError("why"))) {
      List<String> reported = new ArrayList<>();
      assertThat(findingsBeside(failure, reported))
          .extracting(Finding::rule)
          .containsExactly("unknown-key");
      assertThat(reported).containsExactly("rule failing: " + failure);
    }
  }

  @Test
  void aRuleThatThrowsFailsTheTestsThatRunIt() {
    Analyzer analyzer =
        new Analyzer(
            List.of(new Failing(new IllegalStateException("why"))),
            Settings.DEFAULT,
            FAIL_THE_TEST);
    BuddyFile file = Check.file("- pipeline: a\n");
    assertThatThrownBy(() -> analyzer.analyze(file, Project.NONE, Report.none(file), Cancel.NEVER))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("rule failing");
  }

  @Test
  void cancellationIsNoFailureOfARule() {
    List<String> reported = new ArrayList<>();
    assertThatThrownBy(() -> findingsBeside(new CancellationException(), reported))
        .isInstanceOf(CancellationException.class);
    assertThat(reported).isEmpty();
  }

  @Test
  void changedSettingsApplyToUnchangedChunks() {
    String text = "- pipeline: a\n  x: 1\n";
    Document quiet =
        Document.of(
            new SourceText("file:///buddy.yml", 0, text),
            () -> Project.NONE,
            Check.CATALOG,
            Rules.analyzer(Check.CATALOG, Check.level("unknown-key", "off"), FAIL_THE_TEST));
    assertThat(quiet.report(Cancel.NEVER).findings()).isEmpty();

    Document loud = quiet.with(Check.ANALYZER);
    assertThat(loud.report(Cancel.NEVER).findings()).hasSize(1);
    assertThat(loud.file().chunks().get(0).model()).isSameAs(quiet.file().chunks().get(0).model());
  }

  @Test
  void findingsAreSortedByPosition() {
    List<Finding> findings =
        Check.report(
                "- pipeline: a\n  x: 1\n  y: a: b\n- z: 1\n- pipeline: b\n  c: 1\n",
                Settings.DEFAULT)
            .findings();
    assertThat(findings).hasSize(4);
    assertThat(findings).extracting(it -> it.range().start()).isSorted();
  }

  @Test
  void fixesUseOffsetsOfTheFile() {
    String text = "- pipeline: a\n- pipeline: b\n  fetch_all_ref: true\n";
    assertThat(Check.fixed(text, 0)).isEqualTo(text.replace("all_ref", "all_refs"));
  }

  @Test
  void cancelledAnalysisStops() {
    BuddyFile file = Check.file("- pipeline: a\n- pipeline: b\n");
    List<Integer> asked = new ArrayList<>();
    Cancel second =
        () -> {
          asked.add(1);
          if (asked.size() == 2) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> Check.ANALYZER.analyze(file, Project.NONE, Report.none(file), second))
        .isInstanceOf(CancellationException.class);
    assertThat(asked).hasSize(2);
  }
}
