package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.edits.FreeName;
import dev.buddyls.testing.TestCatalog;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** No name is as long as the texts here: nothing looks for one that was meant. */
class LongNamesTest {

  private static final String LONG = "word ".repeat(100_000);

  @Test
  void nothingIsNear() {
    assertThat(Nearest.to(LONG, List.of(LONG))).isEmpty();
    assertThat(Typo.of(LONG, List.of(LONG + "x"))).isEmpty();
    assertThat(Typo.of("word", List.of(LONG))).isEmpty();
    assertThat(NearTypes.near(LONG, List.of(LONG))).isEmpty();
    assertThat(NearTypes.about(LONG + "BUILD", TestCatalog.open().actionTypes().values()))
        .isEmpty();
    assertThat(FreeName.like(LONG, List.of())).isEmpty();
  }

  @Test
  void aLongNameIsComparedWhole() {
    assertThat(Typo.plain(LONG)).isEqualTo(LONG.toLowerCase(Locale.ROOT));
  }
}
