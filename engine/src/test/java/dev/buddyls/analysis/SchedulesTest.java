package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.findings;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import dev.buddyls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When pipelines run: cron expressions, dates, intervals and time zones. */
class SchedulesTest {

  private static String cron(String expression) {
    return event("cron: \"" + expression + "\"");
  }

  private static String event(String lines) {
    return "- pipeline: p\n  events:\n    - type: SCHEDULE\n" + lines.indent(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * * * *",
        "*/15 8-18/2 1,15 * 1-5",
        "0,30 00 01 1-12 0-7",
        "0 8 * jan-MAR Mon,fri",
        "0 8 * * SUN-SAT",
        "0 8 * * SAT-SUN",
        " 0  8 * * 1 ",
        "0 0 29 2 *",
        "0 0 31 4 1",
        "$SCHEDULE",
        "0 $HOUR * * *",
        "!{cron:0}",
        ""
      })
  void whatCronReadsIsFine(String expression) {
    assertThat(findings(cron(expression))).isEmpty();
  }

  @Test
  void eachFieldIsToldByItself() {
    check(
        """
        - pipeline: p
          events:
            - type: SCHEDULE
              cron: '60 8 * * *'  # error invalid-cron: 60|The minute ranges from 0 to 59; `60` is out of range.
            - type: SCHEDULE
              cron: 0 24 * * *  # error invalid-cron: 24|The hour ranges from 0 to 23; `24` is out of range.
            - type: SCHEDULE
              cron: "0 8 1,32 * *"  # error invalid-cron: 1,32|The day of the month ranges from 1 to 31; `32` is out of range.
            - type: SCHEDULE
              cron: "0 8 0 13 8"  # error invalid-cron: 0|`0` is  # error invalid-cron: 13|The month  # error invalid-cron: 8|The day of the week ranges from 0 to 7; `8` is out of range.
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "x 8 * * *, x",
    "0 -1 * * *, -1",
    "0 8- * * *, 8-",
    "'0 8,, * * *', '8,,'",
    "0 8 * Mon *, Mon",
    "0 8 * * Monday, Monday",
    "*/0 8 * * *, */0",
    "0 99999999999 * * *, 99999999999"
  })
  void noScheduleIsMadeOfThat(String expression, String underlined) {
    assertThat(findings(cron(expression)))
        .singleElement()
        .asString()
        .startsWith("error invalid-cron: " + underlined + "|");
  }

  @ParameterizedTest
  @CsvSource({
    "0 8 L * *, L",
    "0 8 15W * *, 15W",
    "0 8 * * 5#2, 5#2",
    "0 8 ? * 1, ?",
    "H 8 * * *, H",
    "0 22-3 * * *, 22-3",
    "*/60 * * * *, */60"
  })
  void whatOthersReadIsAWarning(String expression, String underlined) {
    assertThat(findings(cron(expression)))
        .singleElement()
        .asString()
        .startsWith("warning invalid-cron: " + underlined + "|");
  }

  @Test
  void anotherNumberOfFieldsIsToldOfAll() {
    check(
        """
        - pipeline: p
          events:
            - type: SCHEDULE
              cron: "0 8 * *"  # error invalid-cron: "0 8 * *"|not 4.
            - type: SCHEDULE
              cron: "@daily"  # warning invalid-cron: "@daily"|five fields
        """);
    assertThat(fixed(cron("0 0 8 ? * MON-FRI"), 0)).isEqualTo(cron("0 8 * * MON-FRI"));
    assertThat(fixed(event("cron: 0 */5 * * * ?"), 0)).isEqualTo(cron("*/5 * * * *"));
    assertThat(fixed(cron("@weekly"), 0)).isEqualTo(cron("0 0 * * 0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 24 * * *      | 0 0 * * *
          60 3 * * *      | 0 3 * * *
          0 8-24 * * *    | 0 8-23 * * *
          0 0 0 * *       | 0 0 1 * *
          0 0 1 0 *       | 0 0 1 1 *
          0 8 * * MONDAY  | 0 8 * * MON
          0 8 * * Tues-Fridays | 0 8 * * TUE-FRI
          0 8 1 Sept *    | 0 8 1 SEP *
          0 8 ? * 1       | 0 8 * * 1
          0 8 * * ?       | 0 8 * * *
          0 8,,20 * * *   | 0 8,20 * * *
          0 22-6 * * *    | 0 22-23,0-6 * * *
          0 12,23-6 * * * | 0 12,23,0-6 * * *
          0 8 * * FRI-MON | 0 8 * * FRI-SAT,SUN-MON
          0 8 * * 5-1     | 0 8 * * 5-6,0-1
          0 8,24,,6-24 * * * | 0 8,0,6-23 * * *
          0 8 * NOV-JAN * | 0 8 * NOV-DEC,JAN *
          */90 * * * *    | 0 * * * *
          8 30 * * *      | 30 8 * * *
          0 8 4 31 *      | 0 8 31 4 *
          """)
  void fieldsAreMended(String cron, String mended) {
    List<Finding> findings = Check.report(cron(cron), Settings.DEFAULT).findings();
    Fix fix = findings.get(0).fixes().get(0);
    assertThat(TextEdit.applyAll(cron(cron), fix.edits())).isEqualTo(cron(mended));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 8 * * 8",
        "0 99 * * *",
        "0 , * * *",
        "0 24,99 * * *",
        "0 8 L * *",
        "0 8 * * soon",
        "*/0 * * * *"
      })
  void otherFieldsAreLeftToTheirAuthor(String cron) {
    assertThat(Check.report(cron(cron), Settings.DEFAULT).findings())
        .singleElement()
        .extracting(Finding::fixes)
        .isEqualTo(List.of());
  }

  @Test
  void aDayThatNeverComesBecomesTheLast() {
    assertThat(fixed(cron("0 8  31  4,FEB *"), 0)).isEqualTo(cron("0 8  30  4,FEB *"));
    assertThat(fixed(event("cron: 0 8 30,31 2 *"), 0)).isEqualTo(event("cron: 0 8 28 2 *"));
  }

  @Test
  void oneOfTwoSchedulesIsKept() {
    String cron = "      cron: 0 8 * * *\n";
    String interval =
        "      start_date: \"2025-01-01T08:00:00.000Z\" # new year\n      delay: 60\n";
    String start = "- pipeline: p\n  events:\n    - type: SCHEDULE\n";
    assertThat(fixed(start + cron + interval, 0)).isEqualTo(start + cron);
    assertThat(fixed(start + interval + cron, 0)).isEqualTo(start + cron);
    assertThat(fixed(start + interval + cron, 1)).isEqualTo(start + interval);
    assertThat(fixed(start + cron + "      delay: 60", 0)).isEqualTo(start + cron.stripTrailing());
  }

  @Test
  void olderPipelinesAreCheckedToo() {
    assertThat(findings("- pipeline: p\n  on: SCHEDULE\n  cron: '61 * * * *'\n"))
        .anyMatch(it -> it.startsWith("error invalid-cron: 61|"));
  }

  @Test
  void daysThatNeverComeAreAWarning() {
    check(
        """
        - pipeline: p
          events:
            - type: SCHEDULE
              cron: "0 8 30 2 *"  # warning never-runs: 30 2|This never runs
            - type: SCHEDULE
              cron: "0 8  31  FEB,APR *"  # warning never-runs: 31  FEB,APR|This never runs: none of its months has such a day.
        """);
  }

  @Test
  void aScheduleIsSetOnce() {
    check(
        """
        - pipeline: p
          events:
            - type: SCHEDULE
              cron: "0 8 * * *"
              start_date: "2025-01-01T08:00:00.000Z"  # warning schedule-conflict: start_date|not both
              delay: 60
            - type: SCHEDULE
              cron: "0 8 * * *"
              delay: 60  # warning schedule-conflict: delay|not both
            - type: SCHEDULE
              cron: "0 8 * * *"
              start_date: ""
              delay:
            - type: SCHEDULE
              start_date: "2025-01-01T08:00:00.000Z"
              delay: 60
        """);
  }

  @Test
  void aMissingScheduleIsToldOnce() {
    check(
        """
        - pipeline: p
          events:
            - type: SCHEDULE  # error missing-key: type|`cron` is missing
        """);
    assertThat(findings("- pipeline: p\n  trigger_mode: SCHEDULED\n"))
        .anyMatch(
            it -> it.startsWith("warning schedule-conflict: SCHEDULED|This schedule has no time"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/Warsaw",
        "America/Argentina/Buenos_Aires",
        "EST",
        "Z",
        "+02:00",
        "UTC+2",
        "$ZONE",
        "''"
      })
  void zonesOfTheListAndOffsetsAreFine(String zone) {
    assertThat(findings(event("cron: 0 8 * * *\ntimezone: " + zone))).isEmpty();
  }

  @Test
  void otherZonesAreTold() {
    check(
        """
        - pipeline: p
          trigger_conditions:
            - trigger_condition: HOUR
              trigger_hours: [8]
              timezone: Europe/Warsav  # error invalid-timezone: Europe/Warsav|Did you mean `Europe/Warsaw`?
            - trigger_condition: HOUR
              trigger_hours: [8]
              timezone: "Warsaw"  # warning invalid-timezone: "Warsaw"|Did you mean `Europe/Warsaw`?
            - trigger_condition: HOUR
              trigger_hours: [8]
              timezone: PST  # warning invalid-timezone: PST|Did you mean `America/Los_Angeles`?
            - trigger_condition: HOUR
              trigger_hours: [8]
              timezone: Mars/Olympus  # warning invalid-timezone: Mars/Olympus|Write a name of the IANA list
        """);
    assertThat(fixed(event("cron: 0 8 * * *\ntimezone: 'america/new york'"), 0))
        .isEqualTo(event("cron: 0 8 * * *\ntimezone: 'America/New_York'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-31T08:00:00.000Z",
        "2025-01-31T08:00:00Z",
        "2025-01-31T08:00:00+02:00",
        "2025-01-31T08:00",
        "2025-01-31 08:00:00",
        "2024-02-29",
        "$START"
      })
  void datesAreWrittenInManyWays(String date) {
    assertThat(findings(event("delay: 60\nstart_date: " + date))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "error,   2025-02-29T08:00:00Z, 29, 2025-02 has 28 days.",
    "error,   2025-13-01T08:00:00Z, 13, Month 13 does not exist.",
    "error,   2025-12-01T25:00:00Z, 25, Hours range from 00 to 23.",
    "error,   2025-12-01T08:60:00Z, 60, Minutes range from 00 to 59.",
    "error,   2025-12-01T08:00:61Z, 61, Seconds range from 00 to 59.",
    "warning, 01/31/2025,           01/31/2025, `start_date` takes a date as in"
  })
  void otherDatesAreTold(String severity, String date, String underlined, String message) {
    assertThat(findings(event("delay: 60\nstart_date: " + date)))
        .singleElement()
        .asString()
        .startsWith(severity + " invalid-date: " + underlined + "|" + message);
  }

  @Test
  void aDayTooLateBecomesTheLast() {
    assertThat(fixed(event("delay: 60\nstart_date: \"2025-04-31T08:00:00Z\""), 0))
        .isEqualTo(event("delay: 60\nstart_date: \"2025-04-30T08:00:00Z\""));
  }
}
