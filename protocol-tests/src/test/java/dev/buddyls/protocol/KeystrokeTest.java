package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How long an editor waits for the findings after a keystroke, once the server is warm. */
class KeystrokeTest {

  private static final int WARM_UP = 200;
  private static final int EDITS = 100;

  @Test
  void costsFollowTheEditedPipelineNotTheFile() {
    try (Editor editor = Editor.modern()) {
      Document small = editor.open(file(500));
      Document usual = editor.open(file(2_000));
      Document large = editor.open(file(4_000));
      for (Document document : new Document[] {small, usual, large}) {
        type(document, WARM_UP);
      }

      double ofSmall = type(small, EDITS);
      double ofUsual = type(usual, EDITS);
      double ofLarge = type(large, EDITS);

      System.out.printf(
          Locale.ROOT,
          "keystroke to findings, median of %d: %.1f ms at 500 lines, %.1f ms at 2,000,"
              + " %.1f ms at 4,000%n",
          EDITS,
          ofSmall,
          ofUsual,
          ofLarge);
      assertThat(ofUsual).isLessThan(50);
      assertThat(ofLarge).isLessThan(50);
    }
  }

  @Test
  void proposalsComeAsQuickly() {
    try (Editor editor = Editor.modern()) {
      Document usual = editor.open(file(2_000));
      Document large = editor.open(file(20_000));
      complete(usual, WARM_UP);

      double ofUsual = complete(usual, EDITS);
      double ofLarge = complete(large, EDITS);

      System.out.printf(
          Locale.ROOT,
          "keystroke to proposals, 95 of %d within: %.1f ms at 2,000 lines, %.1f ms at 20,000%n",
          EDITS,
          ofUsual,
          ofLarge);
      assertThat(ofUsual).isLessThan(500);
    }
  }

  /** Types a key into an action in the middle; the time that 95 % of the answers took, in ms. */
  private static double complete(Document document, int edits) {
    int at = document.text().indexOf("    docker_image_tag", document.text().length() / 2);
    Position start = Position.of(document.text(), at);
    Position end = new Position(start.line(), 6);
    Range line = new Range(start, new Position(start.line() + 1, 0));
    double[] millis = new double[edits];
    for (int i = 0; i < edits; i++) {
      long before = System.nanoTime();
      document.change(Range.at(start), "    sh\n");
      document.ask("textDocument/completion", end);
      millis[i] = (System.nanoTime() - before) / 1e6;
      document.change(line, "");
    }
    Arrays.sort(millis);
    return millis[edits * 95 / 100];
  }

  /** Pipelines of 20 lines each, with one finding each. */
  private static String file(int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines / 20; i++) {
      text.append(pipeline(i));
    }
    return text.toString();
  }

  private static String pipeline(int number) {
    return """
    - pipeline: Build %d
      pirority: LOW
      events:
      - type: PUSH
        refs:
        - refs/heads/main
      variables:
      - key: TOKEN
        value: secret
      actions:
      - action: Test
        type: BUILD
        docker_image_name: library/node
        docker_image_tag: 20
        execute_commands:
        - npm ci
        - npm test
      - action: Wait
        type: SLEEP
        sleep_in_sec: 5
    """
        .formatted(number);
  }

  /** Types into a command in the middle; the median time to the findings, in milliseconds. */
  private static double type(Document document, int edits) {
    String command = "    - npm test\n";
    int at = document.text().indexOf(command, document.text().length() / 2) + command.length() - 1;
    Range place = Range.of(document.text(), at, at);
    double[] millis = new double[edits];
    for (int i = 0; i < edits; i++) {
      long start = System.nanoTime();
      document.change(place, "x");
      document.diagnostics();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[edits / 2];
  }
}
