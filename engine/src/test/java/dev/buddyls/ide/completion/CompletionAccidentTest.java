package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.syntax.Accident;
import dev.buddyls.testing.Corpus;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens elsewhere in a file, the answer at the cursor is that of the intact file. */
class CompletionAccidentTest {

  private static final int TRIES = Corpus.tries(40);

  private static final String ABOVE =
      """
      - pipeline: "Release"
        priority: LOW
        refs:
          - "refs/heads/main"
        actions:
          - action: "Copy"
            type: SLEEP
            sleep_in_sec: 5
      """;

  private static final String HERE =
      """
      - pipeline: Build
        events:
          - type: PUSH
            refs:
              - refs/heads/main
        actions:
          - action: Test
            type: BUILD
            %s
          - action: Other
            type: SLEEP
      """;

  private static final String BELOW =
      """
      - pipeline: "Deploy"
        disabled: true
        variables:
          - key: "A"
            value: "b"
      """;

  private static final List<String> LINES =
      List.of("<|>", "sh<|>", "shell: <|>", "shell:<|>", "shell: BA<|>", "variables: <|>");

  @ParameterizedTest
  @EnumSource(Accident.class)
  void inAnotherPipeline(Accident accident) {
    Random random = new Random(accident.ordinal());
    for (String line : LINES) {
      String here = HERE.formatted(line);
      List<String> intact = Proposed.in(ABOVE + here + BELOW).labels();
      assertThat(intact).isNotEmpty();
      for (int i = 0; i < TRIES; i++) {
        String file = damaged(ABOVE, accident, random) + here + damaged(BELOW, accident, random);
        assertThat(Proposed.in(file).labels()).as(file).isEqualTo(intact);
      }
    }
  }

  private static String damaged(String text, Accident accident, Random random) {
    return accident
        .happen(text, random)
        .map((TextEdit edit) -> TextEdit.applyAll(text, List.of(edit)))
        .orElse(text);
  }
}
