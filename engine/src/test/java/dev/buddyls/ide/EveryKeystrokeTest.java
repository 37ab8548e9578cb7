package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Document;
import dev.buddyls.ide.completion.Completions;
import dev.buddyls.ide.completion.Proposal;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import org.junit.jupiter.api.Test;

/** Features answer in every state that a file passes through while someone writes it. */
class EveryKeystrokeTest {

  private static final String TEXT =
      """
      # How we build 🚀
      - pipeline: "Build: all"
        events:
          - type: PUSH
            refs: [refs/heads/main, 'refs/heads/*']
          - {type: SCHEDULE, cron: "0 5 * * 1-5"}
        permissions: {others: READ_ONLY}

        variables:
          - key: TOKEN # of the registry
            value: |
              several
                lines
        actions:
          - action: Test
            type: BUILD
            docker_image_name: library/node
            docker_image_tag: "20"
            execute_commands:
              - npm ci
              - |
                npm test -- \\
                  --coverage: all
      ---
      - pipeline: Deploy
        priority: HIGH
      """;

  @Test
  void everyStateOfAFileWrittenFromTopToBottom() {
    Document document = FeaturePrints.document("");
    for (int end = 0; end < TEXT.length(); end++) {
      answer(document, end);
      TextEdit typed = TextEdit.insert(end, TEXT.substring(end, end + 1));
      document = document.next(document.source().edit(end, typed));
    }

    assertThat(document.source().text()).isEqualTo(TEXT);
    assertThat(document.file().tree().errors()).isEmpty();
  }

  @Test
  void everyOffsetOfAFileWithABrokenLine() {
    for (String line : TEXT.split("(?<=\n)")) {
      Document document =
          FeaturePrints.document(TEXT.replace(line, line.replaceAll("[:\"\\]}]", "")));
      for (int at = 0; at <= document.source().length(); at++) {
        answer(document, at);
      }
    }
  }

  private static void answer(Document document, int caret) {
    complete(document, caret);
    FeaturePrints.ALL.values().forEach(it -> assertThat(it.print(document, caret)).isNotEmpty());
  }

  /** The protocol wants the range of an edit on one line, with the caret in it. */
  private static void complete(Document document, int caret) {
    String text = document.source().text();
    int start = LineEnds.start(text, caret);
    int end = LineEnds.end(text, caret);
    for (Proposal proposal : Completions.at(document, caret)) {
      assertThat(proposal.range().start()).isBetween(start, caret);
      assertThat(proposal.range().end()).isBetween(caret, end);
    }
  }
}
