package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Interactive requests do not wait for background work. */
class LanesTest {

  private static final int DOCUMENTS = 200;

  @Test
  void aHoverIsAnsweredBeforeMostOfManyOpenedDocumentsAreChecked() {
    try (Editor editor = Editor.modern()) {
      List<Document> documents = new ArrayList<>();
      for (int i = 0; i < DOCUMENTS; i++) {
        documents.add(editor.open(text(i)));
      }

      assertThat(documents.get(DOCUMENTS - 1).sendRequest("textDocument/hover", new Position(0, 4)))
          .matches(it -> it.isJsonObject(), "has something to say");
      assertThat(editor.client().findingsSoFar()).hasSizeLessThan(DOCUMENTS / 2);

      documents.forEach(it -> assertThat(it.findings()).hasSize(20));
    }
  }

  /** About 200 lines with a mistake in each pipeline. */
  private static String text(int document) {
    return IntStream.range(0, 20)
        .mapToObj(
            it ->
                """
                - pipeline: Service %d of %d
                  pirority: LOW
                  events:
                  - type: PUSH
                    refs: [refs/heads/main]
                  actions:
                  - action: Test
                    type: BUILD
                    docker_image_name: library/node
                    execute_commands: [npm test]
                """
                    .formatted(it, document))
        .reduce("", String::concat);
  }
}
