package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.text.NameLength;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cron expression of five fields that can be read. Immutable. */
public final class Schedule {

  private static final Pattern GAP = Pattern.compile("\\s+");

  /** A field that restricts nothing. */
  private static final Pattern EVERY = Pattern.compile("\\*(?:/0*1)?");

  private static final int DAYS = 31;
  private static final int WEEKDAYS = 7;

  /**
   * From one 29 February to the next, with a year between them that only looks like a leap year.
   */
  private static final int LONGEST_WAIT_IN_YEARS = 8;

  private final SortedSet<Integer> minutes;
  private final SortedSet<Integer> hours;
  private final SortedSet<Integer> days;
  private final SortedSet<Integer> months;
  private final SortedSet<Integer> weekdays;

  private Schedule(List<SortedSet<Integer>> values, boolean oneRestriction) {
    minutes = values.get(ScheduleField.MINUTE.ordinal());
    hours = values.get(ScheduleField.HOUR.ordinal());
    months = values.get(ScheduleField.MONTH.ordinal());
    SortedSet<Integer> named = values.get(ScheduleField.DAY_OF_MONTH.ordinal());
    SortedSet<Integer> week = fromMonday(values.get(ScheduleField.DAY_OF_WEEK.ordinal()));
    boolean always = !oneRestriction && (named.size() == DAYS || week.size() == WEEKDAYS);
    days = always ? upTo(DAYS) : named;
    weekdays = always ? upTo(WEEKDAYS) : week;
  }

  private static SortedSet<Integer> fromMonday(SortedSet<Integer> weekdays) {
    SortedSet<Integer> values = new TreeSet<>();
    weekdays.forEach(it -> values.add(it == 0 ? WEEKDAYS : it));
    return values;
  }

  private static SortedSet<Integer> upTo(int last) {
    SortedSet<Integer> values = new TreeSet<>();
    for (int value = 1; value <= last; value++) {
      values.add(value);
    }
    return values;
  }

  /** The schedule that an expression describes; empty where it makes no sense. */
  public static Optional<Schedule> parse(String expression) {
    if (NameLength.isExceeded(expression)) {
      return Optional.empty();
    }
    List<String> words = List.of(GAP.split(expression.trim()));
    ScheduleField[] fields = ScheduleField.values();
    if (words.size() != fields.length) {
      return Optional.empty();
    }
    List<SortedSet<Integer>> values = new ArrayList<>();
    for (int i = 0; i < fields.length; i++) {
      fields[i].values(words.get(i)).ifPresent(values::add);
    }
    boolean oneRestriction =
        Stream.of(ScheduleField.DAY_OF_MONTH, ScheduleField.DAY_OF_WEEK)
            .anyMatch(it -> EVERY.matcher(words.get(it.ordinal())).matches());
    return values.size() == fields.length
        ? Optional.of(new Schedule(values, oneRestriction))
        : Optional.empty();
  }

  /**
   * The next runs after a moment, in its time zone, the earliest first; fewer than {@code count}
   * where there are no more.
   */
  public List<ZonedDateTime> next(ZonedDateTime after, int count) {
    return Stream.iterate(next(after), Optional::isPresent, it -> next(it.get()))
        .limit(count)
        .map(Optional::get)
        .toList();
  }

  /** A run is a moment at which a clock shows a time that fits: when clocks go back, twice. */
  private Optional<ZonedDateTime> next(ZonedDateTime after) {
    ZonedDateTime at = after.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    while (at.getYear() <= after.getYear() + LONGEST_WAIT_IN_YEARS) {
      if (!fits(at.toLocalDate())) {
        at = at.toLocalDate().plusDays(1).atStartOfDay(at.getZone());
      } else if (!hours.contains(at.getHour())) {
        at = at.plusMinutes(60 - at.getMinute());
      } else if (!minutes.contains(at.getMinute())) {
        at = at.plusMinutes(1);
      } else {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Days that fit either of two restrictions will do; a set of all days restricts nothing. */
  private boolean fits(LocalDate date) {
    boolean day = days.contains(date.getDayOfMonth());
    boolean weekday = weekdays.contains(date.getDayOfWeek().getValue());
    boolean either = days.size() < DAYS && weekdays.size() < WEEKDAYS;
    return months.contains(date.getMonthValue()) && (either ? day || weekday : day && weekday);
  }

  /** As a person would say it, such as {@code At 08:00, Monday to Friday}. */
  public String inWords() {
    return new ScheduleWords(minutes, hours, days, months, weekdays).sentence();
  }
}
