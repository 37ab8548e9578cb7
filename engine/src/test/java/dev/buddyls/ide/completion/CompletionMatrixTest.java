package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Corpus;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** At every scalar of a file completion answers, and what it proposes breaks nothing. */
class CompletionMatrixTest {

  private static final int FILES = Corpus.tries(20);

  private static final String FIXTURE =
      """
      # Two pipelines
      - pipeline: "Build"
        refs: [refs/heads/main, 'refs/tags/*']
        events:
        - type: SCHEDULE
          cron: "0 8 * * 1-5"   # daily
          timezone: Europe/Warsaw
        variables: &vars
        - {key: A, value: $B, encrypted: false}
        actions:
        - action: Test
          type: BUILD
          shell: BASH
          execute_commands:
          - |
            npm ci

            npm test
          - "echo ${A}"
          services:
          - type: MYSQL
            connection: {host: db, port: 3306}
        - action: Wait
          type: SLEEP
          sleep_in_sec: 5
          trigger_conditions:
            - trigger_condition: OR
              trigger_operands:
                - trigger_condition: VAR_IS
                  trigger_variable_key: A
                  trigger_variable_value: "1"
      - pipeline: Deploy
        variables: *vars
        disabled: true
        permissions:
            others: READ_ONLY
      """;

  private final Random random = new Random(7);
  private int accepted;

  @Test
  void answersInAFileWithAllShapes() {
    assertThat(broken(FIXTURE, 12)).isEmpty();
    assertThat(broken(FIXTURE.replace("\n", "\r\n"), 4)).isEmpty();
    assertThat(accepted).isGreaterThan(1000);
  }

  @Test
  void answersInRealFiles() {
    List<Corpus.File> files = Corpus.files("files");
    for (int i = 0; i < FILES; i++) {
      Corpus.File file = files.get(i * files.size() / FILES);
      assertThat(broken(file.text(), 1)).as(file.name()).isEmpty();
    }
  }

  /** What went wrong: a proposal, the caret, and the error that it leads to. */
  private List<String> broken(String text, int samples) {
    Document document = Proposed.document(text);
    List<String> broken = new ArrayList<>();
    for (int offset : places(document.file())) {
      List<Proposal> proposals = Completions.at(document, offset);
      for (int i = 0; i < samples && !proposals.isEmpty(); i++) {
        Proposal proposal = proposals.get(random.nextInt(proposals.size()));
        accept(document.file(), offset, proposal, broken);
        accepted++;
      }
    }
    return broken;
  }

  private static void accept(BuddyFile file, int offset, Proposal proposal, List<String> broken) {
    SourceText source = file.tree().source();
    TextEdit edit = new TextEdit(proposal.range(), proposal.text().plain());
    SyntaxTree after = file.tree().reparse(source.edit(1, edit));
    if (after.errors().size() > file.tree().errors().size()) {
      String at = source.text().substring(Math.max(0, offset - 20), offset);
      broken.add(proposal.label() + " at " + at + "<|>: " + after.errors().get(0));
    }
  }

  /** Start, middle and end of every scalar, and the ends of lines. */
  private static List<Integer> places(BuddyFile file) {
    List<Integer> places = new ArrayList<>();
    for (SyntaxTree.PlacedChunk placed : file.tree().chunks()) {
      collect(placed.chunk().root(), placed.offset(), places);
    }
    return places;
  }

  private static void collect(Node node, int base, List<Integer> places) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        collect(entry.key(), base, places);
        collect(entry.value(), base, places);
      }
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> collect(item.value(), base, places));
    } else if (node instanceof Node.Scalar scalar) {
      TextRange range = scalar.range().shift(base);
      places.addAll(List.of(range.start(), (range.start() + range.end()) / 2, range.end()));
    }
  }
}
