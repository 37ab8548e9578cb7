package dev.buddyls.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
          ./ci/             | ci                                 | ./ci ci/
          /ci               | ci                                 | /ci
          v?.yml            | v1.yml                             | v.yml v12.yml v/.yml
          [a-cX].yml        | a.yml c.yml X.yml                  | d.yml x.yml
          [!a-c].yml        | d.yml                              | a.yml /.yml
          []^&&[].yml       | ^.yml &.yml [.yml ].yml            | a.yml
          {ci,.buddy}/*.yml | ci/a.yml .buddy/a.yml              | {ci/a.yml a.yml
          a,b}              | a,b}                               | a
          \\*\\{            | *{                                 | a{
          a+(b).yml$        | a+(b).yml$                         | aab.yml
          """)
  void fits(String glob, String fitting, String others) {
    String regex = Glob.of(glob).regex();
    assertThat(fitting.split(" ")).allMatch(it -> it.matches(regex));
    assertThat(others.split(" ")).noneMatch(it -> it.matches(regex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [x      | `[` has no `]`
          []      | `[` has no `]`
          [a/b]   | a slash stands between brackets
          [z-a]   | a range between brackets runs backwards
          {a,b    | `{` has no `}`
          {a{b}}  | braces stand in braces
          a\\     | nothing stands behind the backslash
          """)
  void saysWhatIsWrong(String glob, String why) {
    assertThatThrownBy(() -> Glob.of(glob)).hasMessage(why);
  }
}
