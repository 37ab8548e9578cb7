package dev.buddyls.analysis;

import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.field.CronFieldName;
import com.cronutils.model.field.expression.And;
import com.cronutils.model.field.expression.Between;
import com.cronutils.model.field.expression.Every;
import com.cronutils.model.field.expression.FieldExpression;
import com.cronutils.model.field.expression.On;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A cron expression of five fields that can be read. Immutable. Its library is loaded with the
 * first one.
 */
public final class Schedule {

  private static final int SUNDAY = 7;

  private final Cron cron;

  private Schedule(Cron cron) {
    this.cron = cron;
  }

  /** The schedule that an expression describes; empty where it makes no sense. */
  public static Optional<Schedule> parse(String expression) {
    CronParser parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
    try {
      return Optional.of(new Schedule(parser.parse(expression)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The next runs after a moment, in its time zone, the earliest first; fewer than {@code count}
   * where there are no more.
   */
  public List<ZonedDateTime> next(ZonedDateTime after, int count) {
    ExecutionTime times = ExecutionTime.forCron(cron);
    return Stream.iterate(
            times.nextExecution(after), Optional::isPresent, it -> times.nextExecution(it.get()))
        .limit(count)
        .map(Optional::get)
        .toList();
  }

  /** As a person would say it, such as {@code At 08:00, Monday to Friday}. */
  public String inWords() {
    return new ScheduleWords(
            values(CronFieldName.MINUTE, 0, 59),
            values(CronFieldName.HOUR, 0, 23),
            values(CronFieldName.DAY_OF_MONTH, 1, 31),
            values(CronFieldName.MONTH, 1, 12),
            values(CronFieldName.DAY_OF_WEEK, 1, SUNDAY))
        .sentence();
  }

  private SortedSet<Integer> values(CronFieldName field, int min, int max) {
    SortedSet<Integer> values = new TreeSet<>();
    add(cron.retrieve(field).getExpression(), 1, min, max, values);
    if (field == CronFieldName.DAY_OF_WEEK && values.remove(0)) {
      values.add(SUNDAY);
    }
    return values;
  }

  private static void add(
      FieldExpression expression, int step, int min, int max, SortedSet<Integer> values) {
    if (expression instanceof And and) {
      and.getExpressions().forEach(it -> add(it, step, min, max, values));
    } else if (expression instanceof Every every) {
      add(every.getExpression(), every.getPeriod().getValue(), min, max, values);
    } else if (expression instanceof Between between) {
      range((int) between.getFrom().getValue(), (int) between.getTo().getValue(), step, values);
    } else if (expression instanceof On on) {
      int from = on.getTime().getValue();
      range(from, step == 1 ? from : max, step, values);
    } else {
      range(min, max, step, values);
    }
  }

  private static void range(int from, int to, int step, SortedSet<Integer> values) {
    for (int value = from; value <= to; value += step) {
      values.add(value);
    }
  }
}
