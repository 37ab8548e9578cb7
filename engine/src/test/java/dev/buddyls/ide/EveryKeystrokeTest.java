package dev.buddyls.ide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.ide.completion.Completion;
import dev.buddyls.ide.completion.Proposal;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
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
    BuddyFile file = FeaturePrints.file("");
    for (int end = 0; end < TEXT.length(); end++) {
      answer(file, end);
      TextEdit typed = TextEdit.insert(end, TEXT.substring(end, end + 1));
      file = file.next(file.tree().reparse(file.tree().source().edit(end, typed)));
    }

    assertThat(file.tree().source().text()).isEqualTo(TEXT);
    assertThat(file.tree().errors()).isEmpty();
  }

  @Test
  void everyPlaceOfAFileWithALineThatLacksItsPunctuation() {
    for (String line : TEXT.split("(?<=\n)")) {
      BuddyFile file = FeaturePrints.file(TEXT.replace(line, line.replaceAll("[:\"\\]}]", "")));
      for (int at = 0; at <= file.tree().source().length(); at++) {
        answer(file, at);
      }
    }
  }

  private static void answer(BuddyFile file, int caret) {
    complete(file, caret);
    FeaturePrints.ALL.values().forEach(it -> assertThat(it.print(file, caret)).isNotEmpty());
  }

  /** The protocol wants the range of an edit on one line, with the caret in it. */
  private static void complete(BuddyFile file, int caret) {
    String text = file.tree().source().text();
    int start = LineEnds.start(text, caret);
    int end = LineEnds.end(text, caret);
    for (Proposal proposal : Completion.at(file, Project.ALONE, caret)) {
      assertThat(proposal.range().start()).isBetween(start, caret);
      assertThat(proposal.range().end()).isBetween(caret, end);
    }
  }
}
