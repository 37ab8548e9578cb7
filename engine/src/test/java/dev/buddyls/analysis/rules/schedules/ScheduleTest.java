package dev.buddyls.analysis.rules.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

  private static final ZonedDateTime SUNDAY =
      ZonedDateTime.parse("2026-11-22T20:00+01:00[Europe/Warsaw]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          * * * * *               | Every minute
          */15 * * * *            | Every 15 minutes
          0,30 * * * *            | Every 30 minutes
          5/15 * * * *            | At minutes 5, 20, 35 and 50 of every hour
          */7 * * * *             | At minutes 0, 7, 14, 21, 28, 35, 42, 49 and 56 of every hour
          0 * * * *               | Every hour
          5 * * * *               | At minute 5 of every hour
          0 */6 * * *             | Every 6 hours
          10 */6 * * *            | Every 6 hours at minute 10
          0 */5 * * *             | At 00:00, 05:00, 10:00, 15:00 and 20:00, every day
          0 8 * * *               | At 08:00, every day
          0 8,20 * * *            | At 08:00 and 20:00, every day
          0 8 * * 1-5             | At 08:00, Monday to Friday
          0 8 * * mon             | At 08:00, on Monday
          30 8 * * 0,6            | At 08:30, on Saturday and Sunday
          0 8 * * 0-2             | At 08:00, on Monday, Tuesday and Sunday
          0 8 * * 2-4,7           | At 08:00, Tuesday to Thursday and Sunday
          0 9 1 * *               | At 09:00, on the 1st of the month
          0 9 2,3,22 * *          | At 09:00, on the 2nd, 3rd and 22nd of the month
          0 9 1-7 * *             | At 09:00, on the 1st to 7th of the month
          0 8 1,10,11 * *         | At 08:00, on the 1st, 10th and 11th of the month
          0 8 * 1,5,6 *           | At 08:00, every day, in January, May and June
          0 8 * * 1,6,0           | At 08:00, on Monday, Saturday and Sunday
          0 8 * * */5             | At 08:00, on Friday and Sunday
          0 8 * * SUN-TUE         | At 08:00, on Monday, Tuesday and Sunday
          0 8 * * SAT-0           | At 08:00, on Saturday and Sunday
          0 8 1-31 * 1            | At 08:00, every day
          0 8 1 * 0-6             | At 08:00, every day
          0 8 */1 * 1             | At 08:00, on Monday
          0 9 13 * 5              | At 09:00, on the 13th of the month and on Friday
          0 9 1 1,7 *             | At 09:00, on the 1st of the month, in January and July
          0 9 * 3-5 *             | At 09:00, every day, March to May
          */15 8-18 * * MON-FRI   | Every 15 minutes from 08:00 to 18:45, Monday to Friday
          0 8-18 * * *            | Every hour from 08:00 to 18:00
          * 8,10 * * *            | Every minute in the hours 8 and 10
          5 8-18 * * *            | At minute 5 of every hour from 08:05 to 18:05
          * 3 * * *               | Every minute from 03:00 to 03:59
          0 0 30 2 *              | At 00:00, on the 30th of the month, in February
          """)
  void saysInWordsWhenItRuns(String cron, String words) {
    assertThat(Schedule.parse(cron).orElseThrow().inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0 8 * *",
        "0 8 * * * *",
        "60 8 * * *",
        "0 8 * * 8",
        "@daily",
        "soon",
        "0 8 * * 5-1",
        "0 8 * * */8",
        "0 8 ? * *"
      })
  void makesNoSenseOfOtherTexts(String cron) {
    assertThat(Schedule.parse(cron)).isEmpty();
  }

  @Test
  void tellsTheNextRunsInTheZoneOfTheMoment() {
    assertThat(next("0 8 * * 1-5", 2))
        .containsExactly(
            ZonedDateTime.parse("2026-11-23T08:00+01:00[Europe/Warsaw]"),
            ZonedDateTime.parse("2026-11-24T08:00+01:00[Europe/Warsaw]"));
  }

  @Test
  void aDayOfTheMonthAndADayOfTheWeekFitAlone() {
    assertThat(next("0 0 25 * 2", 2))
        .extracting(ZonedDateTime::getDayOfMonth)
        .containsExactly(24, 25);
  }

  @Test
  void hasNoRunsOnDaysThatNeverCome() {
    assertThat(next("0 0 31 4,6 *", 3)).isEmpty();
    assertThat(next("0 0 29 2 *", 1)).extracting(ZonedDateTime::getYear).containsExactly(2028);
  }

  @Test
  void aTimeThatTheClockSkipsOrShowsTwice() {
    assertThat(next("30 2 * * *", "2026-03-28T12:00+01:00[Europe/Warsaw]"))
        .containsExactly(
            ZonedDateTime.parse("2026-03-30T02:30+02:00[Europe/Warsaw]"),
            ZonedDateTime.parse("2026-03-31T02:30+02:00[Europe/Warsaw]"));
    assertThat(next("30 * * * *", "2026-10-25T02:00+02:00[Europe/Warsaw]"))
        .containsExactly(
            ZonedDateTime.parse("2026-10-25T02:30+02:00[Europe/Warsaw]"),
            ZonedDateTime.parse("2026-10-25T02:30+01:00[Europe/Warsaw]"));
  }

  private static List<ZonedDateTime> next(String cron, String after) {
    return Schedule.parse(cron).orElseThrow().next(ZonedDateTime.parse(after), 2);
  }

  private static List<ZonedDateTime> next(String cron, int count) {
    return Schedule.parse(cron).orElseThrow().next(SUNDAY, count);
  }
}
