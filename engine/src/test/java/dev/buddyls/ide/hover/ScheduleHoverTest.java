package dev.buddyls.ide.hover;

import static dev.buddyls.ide.hover.Hovers.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleHoverTest {

  @Test
  void cronInWordsAndTheNextRuns() {
    check(
        """
        - pipeline: Nightly
          events:
          - type: SCHEDULE
            cron: "0 8 *<|> * 1-5"
            timezone: Europe/Warsaw
        """,
        """
        "0 8 * * 1-5"
        ---
        At 08:00, Monday to Friday (Europe/Warsaw).

        The next runs:

        - Mon 23 Nov 2026, 08:00 (02:00 your time)
        - Tue 24 Nov 2026, 08:00 (02:00 your time)
        - Wed 25 Nov 2026, 08:00 (02:00 your time)
        - Thu 26 Nov 2026, 08:00 (02:00 your time)
        - Fri 27 Nov 2026, 08:00 (02:00 your time)
        """);
  }

  @Test
  void theReadersDayWhereItIsAnother() {
    assertThat(Hovers.at(scheduled("cron: 30 2 * * *<|>")))
        .contains(
            "At 02:30, every day (UTC).", "- Mon 23 Nov 2026, 02:30 (Sun 22 Nov, 21:30 your time)");
  }

  @Test
  void noOtherTimeForReadersInTheSameZone() {
    Clock utc = Hovers.SUNDAY.withZone(ZoneId.of("UTC"));
    assertThat(Hovers.at(scheduled("cron: 30 2 * * *<|>"), utc))
        .contains("- Mon 23 Nov 2026, 02:30\n");
  }

  @Test
  void aDayThatNeverComes() {
    check(
        scheduled("cron: 0 0 30 2 *<|>"),
        """
        0 0 30 2 *
        ---
        At 00:00, on the 30th of the month, in February (UTC).

        It never runs.
        """);
  }

  @Test
  void theUsualZoneWhereNoneIsWritten() {
    assertThat(Hovers.at(scheduled("cron: 0 8 * * *<|>\n    timezone: \"\"")))
        .contains("At 08:00, every day (UTC).");
  }

  @Test
  void onlyTheWordsWhereTheZoneIsNotKnown() {
    check(
        scheduled("cron: 0 8 * * *<|>\n    timezone: $ZONE"),
        """
        0 8 * * *
        ---
        At 08:00, every day.
        """);
  }

  @Test
  void nothingAboutACronThatMakesNoSense() {
    assertThat(Hovers.at(scheduled("cron: 0 25 * * *<|>"))).isEqualTo(Hovers.NOTHING);
  }

  @Test
  void aStartAndADelay() {
    check(
        scheduled("start_date: \"2025-01-01T08:00:00.000Z\"\n    delay: 144<|>0"),
        """
        1440
        ---
        Every day, for the first time on Wed 1 Jan 2025, 08:00 UTC.

        The next runs:

        - Mon 23 Nov 2026, 08:00 (03:00 your time)
        - Tue 24 Nov 2026, 08:00 (03:00 your time)
        - Wed 25 Nov 2026, 08:00 (03:00 your time)
        - Thu 26 Nov 2026, 08:00 (03:00 your time)
        - Fri 27 Nov 2026, 08:00 (03:00 your time)
        """);
  }

  @Test
  void aStartThatIsStillToCome() {
    assertThat(Hovers.at(scheduled("start_date: 2027-03-01T00:00:00Z<|>\n    delay: 90")))
        .contains(
            "Every 1 hour 30 minutes, for the first time on Mon 1 Mar 2027, 00:00 UTC.",
            "- Mon 1 Mar 2027, 00:00 (Sun 28 Feb, 19:00 your time)\n- Mon 1 Mar 2027, 01:30 ");
  }

  @Test
  void aDelayAlone() {
    assertThat(Hovers.at(scheduled("delay: 90<|>")))
        .contains("1 hour 30 minutes.\n\nMinutes between");
  }

  @Test
  void aTimeZone() {
    check(
        scheduled("timezone: Europe/<|>Warsaw"),
        """
        Europe/Warsaw
        ---
        Current time there: Sun 22 Nov 2026, 21:00 (15:00 your time).
        """);
  }

  private static String scheduled(String lines) {
    return "- pipeline: Nightly\n  events:\n  - type: SCHEDULE\n    " + lines + "\n";
  }
}
