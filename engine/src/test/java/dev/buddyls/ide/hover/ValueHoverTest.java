package dev.buddyls.ide.hover;

import static dev.buddyls.ide.hover.Hovers.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueHoverTest {

  @Test
  void aWordOfAChoice() {
    check(
        """
        - pipeline: Build
          priority: "NOR<|>MAL"
        """,
        """
        "NORMAL"
        ---
        `NORMAL`: in order of arrival

        This is the default.
        """);
  }

  @Test
  void anOldWord() {
    assertThat(
            Hovers.at(
                "- pipeline: Build\n  trigger_conditions:\n  - trigger_condition: ALW<|>AYS\n"))
        .contains("`ALWAYS`: is always true", "**Old form**, which still works: remove");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | `true` leaves the action out of the run.
          false | `false` is the default. `true` leaves the action out of the run.
          """)
  void aFlag(String flag, String text) {
    assertThat(said("disabled: " + flag + "<|>")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0     | 0 seconds
          1     | 1 second
          90    | 1 minute 30 seconds
          '5400'| 1 hour 30 minutes
          86400 | 1 day
          """)
  void secondsAsPeopleSayThem(String timeout, String words) {
    assertThat(said("timeout: " + timeout + "<|>"))
        .isEqualTo(
            words
                + ".\n\nSeconds after which the action is stopped. Buddy rejects more than the plan's"
                + " limit for an action.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeout: $LONG<|>", "timeout: soon<|>", "retry_count: 3<|>"})
  void noNumberOfSeconds(String line) {
    assertThat(said(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0644   | The owner may read and write it; the group and others may read it.
          600    | The owner may read and write it; the group and others may do nothing with it.
          "755"  | The owner may read, write and run it; the group and others may read and run it.
          0o640  | The owner may read and write it; the group may read it; others may do nothing with it.
          777    | The owner, the group and others may read, write and run it.
          4755   | The owner may read, write and run it; the group and others may read and run it. Runs as its owner.
          """)
  void theModeOfAFile(String mode, String words) {
    assertThat(
            said(
                """
                variables:
                - key: id
                  type: SSH_KEY
                  file_chmod: %s<|>
                """
                    .formatted(mode)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          refs/heads/main       | The branch `main`.
          refs/heads/gone       | The branch `gone`. Your clone has none with that name.
          refs/heads/*          | Every branch. In your clone: `main`, `release-1`, `release-2`.
          refs/heads/release-*  | Branches whose name starts with `release-`. In your clone: `release-1`, `release-2`.
          refs/heads/*-1        | Branches whose name ends with `-1`. In your clone: `release-1`.
          refs/heads/r*-2       | Branches whose name starts with `r` and ends with `-2`. In your clone: `release-2`.
          refs/heads/*/*.x      | Branches whose name matches `*/*.x`, where `*` is any text. Your clone has none with that name.
          refs/tags/v*          | Tags whose name starts with `v`. In your clone: `v1.0`.
          refs/pull/*           | Every pull request.
          refs/pull/7           | The pull request `7`.
          "*"                   | Every branch, tag or pull request.
          ":default"            | The default branch of the repository.
          ":context"            | The pipeline's own `refs`.
          """)
  void aRef(String ref, String words) {
    assertThat(Hovers.at("- pipeline: Build\n  refs:\n  - " + ref + "<|>\n"))
        .endsWith("---\n" + words + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(refs/((heads/main)|(tags/(.*)+)))", "$BRANCH", "\":nonsense\"", "''"})
  void noRef(String ref) {
    assertThat(Hovers.at("- pipeline: Build\n  refs:\n  - " + ref + "<|>\n"))
        .isEqualTo(Hovers.NOTHING);
  }

  @Test
  void aRefWhereTheRepositoryIsNotKnown() {
    assertThat(Hovers.at("- pipeline: Build\n  refs: [refs/heads/gone<|>]\n", Project.NONE))
        .endsWith("---\nThe branch `gone`.\n");
  }

  @Test
  void aRefByItsShortName() {
    String pipeline = "- pipeline: Build\n  ref_name: %s<|>\n  ref_type: %s\n";
    assertThat(Hovers.at(pipeline.formatted("release-*", "WILDCARD")))
        .contains("In your clone: `release-1`, `release-2`.");
    assertThat(Hovers.at(pipeline.formatted("v1.0", "TAG"))).contains("The tag `v1.0`.");
  }

  @Test
  void aBranchByItsShortName() {
    assertThat(
            Hovers.at(
                """
                - pipeline: Build
                  events:
                  - type: PULL_REQUEST
                    branches: [release-*<|>]
                """))
        .startsWith("release-*\n---\nBranches whose name starts with `release-`.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dGVzdAo=                     | A file of 5 bytes that begins with `test`.
          Zmlyc3QKc2Vjb25kCg==         | A file of 13 bytes that begins with `first…`.
          iVBORw0KGgoAAAANSUhEUg==     | A file of 16 bytes, not text.
          Pz8_Pj4-                     | A file of 6 bytes that begins with `???>>>`.
          'secure!dGVzdAo='            | Encrypted: only Buddy can read it. Keep it just as it is.
          "!encrypted q3Jv0mVtYm9s."   | Encrypted: only Buddy can read it. Keep it just as it is.
          """)
  void aFile(String value, String words) {
    assertThat(said("variables:\n- key: f\n  type: FILE\n  value: " + value + "<|>\n"))
        .isEqualTo(words);
  }

  @Test
  void notTheTextOfAFileThatShouldBeEncrypted() {
    assertThat(
            said(
                """
                variables:
                - key: f
                  type: FILE
                  encrypted: true
                  value: dGVzdAo=<|>
                """))
        .isEmpty();
  }

  /** What is said about the place before {@code <|>} in lines of an action; empty if nothing. */
  private static String said(String lines) {
    String action = "- pipeline: p\n  actions:\n  - action: a\n    type: BUILD\n";
    String hover = Hovers.at(action + lines.indent(4));
    return hover.equals(Hovers.NOTHING) ? "" : hover.substring(hover.indexOf("---\n") + 4).strip();
  }
}
