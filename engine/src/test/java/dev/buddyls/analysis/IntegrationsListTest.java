package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file that lists a project's integrations is checked like a file of Buddy's. */
class IntegrationsListTest {

  private static List<String> findings(String text) {
    return Check.report(Check.file(text, ".buddy/integrations.yml"), Settings.DEFAULT)
        .findings()
        .stream()
        .map(it -> Check.print(it, text))
        .toList();
  }

  @Test
  void aListIsClean() {
    assertThat(
            findings(
                """
                - identifier: aws
                  id: "5e391f5aae784b7208de0d0a"
                  name: AWS production
                  type: AMAZON
                  scope: PRIVATE
                - id: 5e391f5aae784b7208de0d0b
                  type: SLACK
                """))
        .isEmpty();
  }

  @Test
  void mistakesInItAreTold() {
    assertThat(
            findings(
                """
                - identifier: aws
                  type: AMAZN
                  scope: PRIVAT
                  token: abc
                - name: hub
                - slack
                """))
        .containsExactly(
            "warning unknown-value: AMAZN|`AMAZN` is not a known value of `type`. Did you mean"
                + " `AMAZON`?",
            "error unknown-value: PRIVAT|`PRIVAT` is not a value of `scope`. Did you mean"
                + " `PRIVATE`?",
            "warning unknown-key: token|`token` is not a key of a listed integration.",
            "warning missing-key: name|`identifier` is missing: a listed integration needs it.",
            "warning wrong-root: slack|The integrations of a project are a list; each item has an"
                + " `identifier` or an `id`.");
  }

  @Test
  void aFileOfThatNameMayHoldPipelines() {
    assertThat(
            findings(
                """
                - pipeline: upload
                  actions:
                    - action: Sleep
                      type: SLEEP
                      sleep_in_sec: 5
                - environment: staging
                  name: Staging
                """))
        .isEmpty();
  }

  @Test
  void anyOtherRootIsNoList() {
    assertThat(findings("aws:\n  id: 1\n"))
        .containsExactly(
            "warning wrong-root: aws|The integrations of a project are a list; each item has an"
                + " `identifier` or an `id`.");
  }
}
