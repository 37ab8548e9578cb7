package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeSetTest {

  /** The same as asking every range, also where ranges touch, contain each other or are empty. */
  @Test
  void asksAllOfThem() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      RangeSet set = new RangeSet();
      List<TextRange> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        TextRange asked = range(random);
        assertThat(set.overlaps(asked))
            .as("%s in %s", asked, all)
            .isEqualTo(all.stream().anyMatch(asked::overlaps));
        TextRange added = range(random);
        set.add(added);
        all.add(added);
      }
    }
  }

  private static TextRange range(Random random) {
    int start = random.nextInt(60);
    return new TextRange(start, start + random.nextInt(6));
  }
}
