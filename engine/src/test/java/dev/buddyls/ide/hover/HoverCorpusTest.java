package dev.buddyls.ide.hover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Document;
import dev.buddyls.testing.Corpus;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real files, and the same with a line torn: a hover over any word answers, about what is there.
 */
class HoverCorpusTest {

  private static final int FILES = 20;
  private static final Pattern WORD = Pattern.compile("[^\\s:]+");

  static Stream<Corpus.File> files() {
    return Corpus.files("files").stream().filter(it -> it.text().length() < 8000).limit(FILES);
  }

  @ParameterizedTest
  @MethodSource("files")
  void answersEverywhere(Corpus.File file) {
    answers(file.text());
  }

  @ParameterizedTest
  @MethodSource("files")
  void answersEverywhereInABrokenFile(Corpus.File file) {
    int half = file.text().indexOf('\n', file.text().length() / 2);
    answers(file.text().substring(0, half) + " \"open: [\n" + file.text().substring(half));
  }

  private static void answers(String text) {
    Document document = Hovers.document(text);
    int answers = 0;
    for (MatchResult word : WORD.matcher(text).results().toList()) {
      int offset = (word.start() + word.end()) / 2;
      Optional<Hover> hover = HoverProvider.at(document, offset, Hovers.SUNDAY);
      if (hover.isPresent()) {
        answers++;
        assertThat(hover.get().range().touches(offset)).as("at %s", offset).isTrue();
        assertThat(hover.get().markdown()).as("at %s", offset).isNotBlank();
      }
    }
    assertThat(answers).isPositive();
  }
}
