package dev.buddyls.ide.hover;

import static dev.buddyls.ide.hover.Hovers.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyHoverTest {

  @Test
  void whatItDoesAndItsWords() {
    check(
        """
        - pipeline: Build
          prio<|>rity: LOW
        """,
        """
        priority
        ---
        `priority`: Place in the queue when more runs wait than can be started.

        Default: `NORMAL`.

        - `LOW`: waits behind all others
        - `NORMAL`: in order of arrival
        - `HIGH`: goes ahead of the others

        [Buddy's documentation](https://buddy.works/docs/yaml/yaml-schema)
        """);
  }

  @Test
  void whatItTakesAndWhenItIsNeeded() {
    check(
        """
        - pipeline: Build
          events:
          - type: SCHEDULE
            <|>start_date: soon
        """,
        """
        start_date
        ---
        `start_date`: First run, in UTC: `2025-01-01T08:00:00.000Z`. Goes with `delay`.

        Takes a date and time (ISO 8601). Required when `type` is SCHEDULE and `delay` is present unless `cron` is present. Has an effect only when `type` is SCHEDULE.

        [Buddy's documentation](https://buddy.works/docs/yaml/yaml-schema#event-schema)
        """);
  }

  @Test
  void theUnitOfANumber() {
    assertThat(
            Hovers.at(
                """
                - pipeline: Build
                  actions:
                  - action: Test
                    type: BUILD
                    timeout<|>: 60
                """))
        .contains("Takes a whole number of seconds.");
  }

  @Test
  void boundsAndListsOfWordsReadAsASentence() {
    assertThat(
            Hovers.at(
                """
                - pipeline: p
                  pause_on_repeated_failures<|>: 20
                """))
        .contains("Takes a whole number from 1 to 100. Default: `100`.");
    assertThat(
            Hovers.at(
                """
                - pipeline: p
                  events:
                    - type: PUSH
                      refs<|>: [main]
                """))
        .contains("Required when `type` is CREATE_REF, DELETE_REF or PUSH.");
  }

  @Test
  void whatToWriteInThePlaceOfAnOldKey() {
    check(
        """
        - pipeline: Build
          actions:
          - action: Wait
            type: SLEEP
            retry_delay<|>: 5
        """,
        """
        retry_delay
        ---
        `retry_delay`: Older spelling of `retry_interval`: seconds between two tries.

        **Old form**, which still works: write `retry_interval` with the same value.

        Takes a whole number of seconds.

        [Buddy's documentation](https://buddy.works/docs/yaml/yaml-actions/sleep)
        """);
  }

  @Test
  void anExampleAsLongAsTheKeyHasNoValue() {
    assertThat(Hovers.at("- pipeline: Build\n  refs<|>:\n")).contains("```yaml\nrefs:\n");
    assertThat(Hovers.at("- pipeline: Build\n  refs<|>: []\n")).doesNotContain("```");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- pipeline: Build\n  # prio<|>rity\n",
        "- pipeline: Bu<|>ild\n",
        "- pipeline: Build\n  pirori<|>ty: LOW\n",
        "- pipeline: Build\n  <|>\n",
        "- pipeline: Build\n  actions:\n  - action: A\n    type: UNHEARD<|>\n",
        "- pipeline: Build\n  priority: MIDDLING<|>\n",
        "just<|> text\n",
        "<|>",
      })
  void nothingAboutTheUsersOwnWords(String marked) {
    assertThat(Hovers.at(marked)).isEqualTo(Hovers.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- pipeline: \"Build\n  priority\n  disa<|>bled: true\n",
        "- pipeline: Build\n\tactions: [\n  disa<|>bled: true\n",
        "- pipeline: Build\n  variables: {a: b\n  disa<|>bled: true\n",
        "- pipeline: Build\n  actions:\n   - action: x\n  - y: z: 1\n  disa<|>bled: true\n",
      })
  void aKeyOfABrokenFile(String marked) {
    assertThat(Hovers.at(marked)).startsWith("disabled\n---\n`disabled`: ");
  }
}
