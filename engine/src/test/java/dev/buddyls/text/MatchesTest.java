package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MatchesTest {

  private static final Pattern PAIR = Pattern.compile("(\\w)=(\\w)");

  @Test
  void everyMatchKeepsItsGroups() {
    assertThat(Matches.all(PAIR, "a=b, c=d"))
        .extracting(it -> it.group(1) + it.group(2) + it.start(2))
        .containsExactly("ab2", "cd7");
    assertThat(Matches.all(PAIR, "a, b")).isEmpty();
  }

  @Test
  void replacementsStandAsTheyAre() {
    assertThat(Matches.replace(PAIR, "(a=b, c=d)", it -> "$1\\" + it.group(2)))
        .isEqualTo("($1\\b, $1\\d)");
    assertThat(Matches.replace(PAIR, "none", MatchResult::group)).isEqualTo("none");
  }

  @Test
  void emptyMatches() {
    assertThat(Matches.replace(Pattern.compile("x*"), "axb", it -> "-")).isEqualTo("-a--b-");
  }
}
