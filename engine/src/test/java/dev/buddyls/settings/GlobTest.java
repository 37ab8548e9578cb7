package dev.buddyls.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ci/*.yml          | ci/build.yml ci/.yml               | build.yml ci/a/b.yml ci/build.yaml
          **/draft.yml      | draft.yml a/draft.yml a/b/draft.yml | a/my-draft.yml
          a/**/z.yml        | a/z.yml a/b/c/z.yml                | z.yml b/a/z.yml
          old/**            | old/a old/a/b                      | older/a
          **.yml            | a.yml a/b.yml                      | a.yaml
          ./ci/             | ci                                 | ./ci cj
          /ci               | ci                                 | /ci
          {**/a,b}/c.yml    | a/c.yml x/a/c.yml b/c.yml          | x/b/c.yml
          v?.yml            | v1.yml                             | v.yml v12.yml v/.yml
          [a-cX].yml        | a.yml c.yml X.yml                  | d.yml x.yml
          [!a-c].yml        | d.yml                              | a.yml
          **/{a,b}.yml      | a.yml c/b.yml                      | c.yml
          🚀?.yml           | 🚀1.yml 🚀🚀.yml                     | 🚀.yml 🚀🚀🚀.yml
          [🚀-🚂].yml        | 🚁.yml                              | 🚀🚀.yml 🚃.yml
          {ci,.buddy}/*.yml | ci/a.yml .buddy/a.yml              | {ci/a.yml a.yml
          a,b}              | a,b}                               | a
          \\*\\{            | *{                                 | a{
          a+(b).yml$        | a+(b).yml$                         | aab.yml
          """)
  void fits(String glob, String fitting, String others) {
    assertThat(fitting.split(" ")).allMatch(Glob.of(glob)::matches);
    assertThat(others.split(" ")).noneMatch(Glob.of(glob)::matches);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[x", "[a/b]", "[]", "[!]", "[z-a]", "{a,b", "{a{b}}", "a\\"})
  void makesNoSense(String glob) {
    assertThatThrownBy(() -> Glob.of(glob)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHostilePatternIsReadInOnePass() {
    Glob stars = Glob.of("{,*a}".repeat(200) + "**/" + "*a*".repeat(200) + "b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(stars.matches("a".repeat(5_000))).isFalse());
  }
}
