package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.Corpus;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An item that is read in parts has the tree, errors and comments of one read in one piece. */
class PartsTest {

  private static final String PIPELINE =
      """
      - pipeline: p
        on: CLICK
        actions: # the steps
        # the first
        - action: a
          type: BUILD
          execute_commands:
          - |
            for i in *; do
              echo "$i"
            done
        - action: b
          type: [
            BUILD
        ]
        # the end
        variables:
        - key: K
          value: v
      """;

  @Test
  void eachActionIsAPart() {
    assertThat(parts(PIPELINE))
        .extracting(Chunk::text)
        .containsExactly(
            """
            - pipeline: p
              on: CLICK
              actions: # the steps
              variables:
              - key: K
                value: v
            """,
            """
              # the first
              - action: a
                type: BUILD
                execute_commands:
                - |
                  for i in *; do
                    echo "$i"
                  done
            """,
            """
              - action: b
                type: [
                  BUILD
              ]
              # the end
            """);
  }

  @Test
  void partsAreKeptWhileTheirTextStays() {
    assertThat(kept(PIPELINE, PIPELINE.replace("BUILD\n    execute", "BUIL\n    execute")))
        .containsExactly(true, false, true);
    assertThat(kept(PIPELINE, PIPELINE.replace("action: a\n", "action: \"a\n")))
        .as("a broken action")
        .containsExactly(true, false, true);
    assertThat(kept(PIPELINE, PIPELINE.replace("  - action: b", "  -\n  - action: b")))
        .as("a new action")
        .containsExactly(true, true, false, true);
    assertThat(kept(PIPELINE, PIPELINE.replace("on: CLICK", "on: PUSH")))
        .as("a key of the pipeline")
        .containsExactly(false, true, true);
  }

  private static List<Boolean> kept(String before, String after) {
    SyntaxTree old = Trees.parse(before);
    SyntaxTree tree = old.reparse(new SourceText("file:///buddy.yml", 1, after));
    List<Chunk> known = parts(old);
    return parts(tree).stream().map(it -> known.stream().anyMatch(k -> k == it)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- pipeline: p\n  actions: []\n",
        "- pipeline: p\n  actions: &a\n  - action: b\n",
        "- pipeline: p\n  actions:\n",
        "- pipeline: p\n  actions:\n    a: b\n",
        "- pipeline: p\n  actions:\n - action: a\n",
        "- pipeline: p\n  actions:\n  - action: a\n   on: CLICK\n",
        "- pipeline: p\n  actions:\n    - action: a\n  - action: b\n",
        "- pipeline: p\n  actions:\n  - action: a\n  actions:\n  - action: b\n",
        "- pipeline: p\n  x: \"y\n  actions:\n  - action: a\n",
        "- pipeline: p\n  x: [\n  actions:\n  - action: a\n",
        "- pipeline: p\n  actions:\n  - action: a\n\t- action: b\n",
        "- {pipeline: p, actions: [{action: a}]}\n",
        "- pipeline: |\n    actions:\n    - a\n"
      })
  void readInOnePieceWhereTheCutIsNotSure(String text) {
    assertThat(parts(Trees.parse(text))).isEmpty();
  }

  @Test
  void realFilesAndAllTheirVersions() {
    long cut = 0;
    for (Corpus.File file : realFiles()) {
      cut += check(file.text());
    }
    assertThat(cut).as("blocks read in parts").isPositive();
  }

  @Test
  void realFilesWithABrokenLine() {
    Random random = new Random(5);
    for (Corpus.File file : realFiles()) {
      Accident accident = Accident.values()[random.nextInt(Accident.values().length)];
      Optional<TextEdit> edit = accident.happen(file.text(), random);
      edit.ifPresent(it -> check(TextEdit.applyAll(file.text(), List.of(it))));
    }
  }

  @Test
  void everyCutOfAText() {
    IntStream.range(0, PIPELINE.length()).forEach(i -> check(PIPELINE.substring(0, i)));
    IntStream.range(0, PIPELINE.length())
        .forEach(i -> check(PIPELINE.substring(0, i) + PIPELINE.substring(i + 1)));
  }

  private static List<Corpus.File> realFiles() {
    return Stream.of("files", "history").flatMap(it -> Corpus.files(it).stream()).toList();
  }

  private static long check(String text) {
    SyntaxTree tree = Trees.parse(text);
    SyntaxTree whole = Trees.inOnePiece(tree);
    if (whole.errors().isEmpty()) {
      assertThat(tree.chunks()).as(text).isEqualTo(whole.chunks());
    }
    return tree.chunks().stream().filter(it -> !it.chunk().parts().isEmpty()).count();
  }

  private static List<Chunk> parts(String text) {
    return parts(Trees.parse(text));
  }

  private static List<Chunk> parts(SyntaxTree tree) {
    return tree.chunks().stream()
        .flatMap(it -> it.chunk().parts().stream())
        .map(Chunk.PlacedPart::chunk)
        .toList();
  }
}
