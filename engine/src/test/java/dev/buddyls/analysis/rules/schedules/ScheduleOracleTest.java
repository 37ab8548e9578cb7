package dev.buddyls.analysis.rules.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import dev.buddyls.testing.Corpus;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Random expressions, read by another implementation of cron and by one that reads English. */
class ScheduleOracleTest {

  private static final int EXPRESSIONS = Corpus.tries(20_000);
  private static final int RUNS = 4;
  private static final ZonedDateTime START =
      ZonedDateTime.parse("2026-11-22T20:00+01:00[Europe/Warsaw]");
  private static final CronParser ORACLE =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

  @Test
  void runsWhenTheOracleDoes() {
    CronExpressions expressions = new CronExpressions(1);
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expressions.next();
      ZonedDateTime after = START.plusMinutes(i * 977L);
      assertThat(Schedule.parse(expression).map(it -> it.next(after, RUNS)))
          .as(expression)
          .isEqualTo(oracle(expression).map(it -> runs(it, after)));
    }
  }

  private static Optional<Cron> oracle(String expression) {
    try {
      return Optional.of(ORACLE.parse(expression));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<ZonedDateTime> runs(Cron cron, ZonedDateTime after) {
    ExecutionTime times = ExecutionTime.forCron(cron);
    List<ZonedDateTime> runs = new ArrayList<>();
    Optional<ZonedDateTime> next = times.nextExecution(after);
    while (next.isPresent() && runs.size() < RUNS) {
      runs.add(next.get());
      next = times.nextExecution(next.get());
    }
    return runs;
  }

  @Test
  void theWordsSayWhenItRuns() {
    CronExpressions expressions = new CronExpressions(2);
    for (int i = 0; i < EXPRESSIONS; i++) {
      String expression = expressions.next();
      ZonedDateTime after = START.withZoneSameLocal(ZoneId.of("UTC")).plusMinutes(i * 977L);
      Schedule.parse(expression).ifPresent(it -> wordsFit(expression, it, after));
    }
  }

  /** Around each of some runs: at that time, and at another time or on another day. */
  private static void wordsFit(String expression, Schedule schedule, ZonedDateTime after) {
    SpokenSchedule words = new SpokenSchedule(schedule.inWords());
    for (ZonedDateTime run : schedule.next(after, RUNS)) {
      for (ZonedDateTime time :
          List.of(
              run,
              run.plusMinutes(1),
              run.plusMinutes(7),
              run.plusHours(1),
              run.plusHours(5),
              run.plusDays(1),
              run.plusDays(8),
              run.plusMonths(1),
              run.plusMonths(5))) {
        boolean runs = schedule.next(time.minusMinutes(1), 1).contains(time);
        assertThat(words.fits(time.toLocalDateTime()))
            .as("%s at %s: %s", expression, time, schedule.inWords())
            .isEqualTo(runs);
      }
    }
  }
}
