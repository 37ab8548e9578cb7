package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.Corpus;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A broken line leaves the rest of its file alone: at least 98 % of the scalars on other lines keep
 * their offset and the way to them from the root.
 */
class RecoveryCorpusTest {

  private static final double FLOOR = 0.98;
  private static final int ACCIDENTS_PER_FILE = Math.max(1, Corpus.tries(5));

  @ParameterizedTest
  @EnumSource(Accident.class)
  void keepsWhatIsUntouched(Accident accident) {
    Random random = new Random(42);
    long kept = 0;
    long all = 0;
    for (Corpus.File file : Corpus.files("files")) {
      SyntaxTree tree = Trees.parse(file.text());
      if (!tree.errors().isEmpty()) {
        continue;
      }
      Map<Integer, String> before = Trees.paths(tree);
      for (int i = 0; i < ACCIDENTS_PER_FILE; i++) {
        Optional<TextEdit> edit = accident.happen(file.text(), random);
        if (edit.isPresent()) {
          kept += kept(file.text(), before, edit.get());
          all += untouched(before, edit.get()).size();
        }
      }
    }
    System.out.printf("%s: %.2f %% of %d scalars kept%n", accident, 100.0 * kept / all, all);
    assertThat((double) kept / all).as("scalars kept after " + accident).isGreaterThan(FLOOR);
  }

  private static List<Map.Entry<Integer, String>> untouched(
      Map<Integer, String> before, TextEdit edit) {
    return before.entrySet().stream()
        .filter(it -> it.getKey() < edit.range().start() || it.getKey() > edit.range().end())
        .toList();
  }

  private static long kept(String text, Map<Integer, String> before, TextEdit edit) {
    TreeMap<Integer, String> after =
        Trees.paths(Trees.parse(TextEdit.applyAll(text, List.of(edit))));
    int shift = edit.newText().length() - edit.range().length();
    return untouched(before, edit).stream()
        .filter(
            it -> {
              boolean behind = it.getKey() > edit.range().end();
              return it.getValue().equals(after.get(it.getKey() + (behind ? shift : 0)));
            })
        .count();
  }
}
