package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.text.EnglishList;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.function.IntFunction;

/**
 * A schedule in English. No set is empty.
 *
 * @param minutes the minutes of an hour at which it runs
 * @param weekdays from 1, Monday, to 7
 */
record ScheduleWords(
    SortedSet<Integer> minutes,
    SortedSet<Integer> hours,
    SortedSet<Integer> days,
    SortedSet<Integer> months,
    SortedSet<Integer> weekdays) {

  private static final int MINUTES = 60;
  private static final int HOURS = 24;
  private static final int DAYS = 31;
  private static final int MONTHS = 12;
  private static final int WEEKDAYS = 7;

  /** Longer lists of times are said in another way. */
  private static final int LISTED = 6;

  String sentence() {
    List<String> parts = new ArrayList<>();
    boolean atTimes =
        hours.size() < HOURS && !isEveryFewHours() && minutes.size() * hours.size() <= LISTED;
    parts.add(atTimes ? "At " + EnglishList.and(clockTimes()) : often());
    if (days.size() < DAYS || weekdays.size() < WEEKDAYS) {
      parts.add(onDays());
    } else if (atTimes) {
      parts.add("every day");
    }
    if (months.size() < MONTHS) {
      parts.add(among("in ", spans(months, it -> name(Month.of(it)))));
    }
    return String.join(", ", parts);
  }

  private List<String> clockTimes() {
    List<String> times = new ArrayList<>();
    hours.forEach(hour -> minutes.forEach(minute -> times.add(clock(hour, minute))));
    return times;
  }

  private static String clock(int hour, int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }

  private String often() {
    if (isEveryFewHours()) {
      String past = minutes.first() == 0 ? "" : " at minute " + minutes.first();
      return "Every " + HOURS / hours.size() + " hours" + past;
    }
    return everyHour() + duringHours();
  }

  private boolean isEveryFewHours() {
    return minutes.size() == 1 && 1 < hours.size() && hours.size() < HOURS && goRound(hours, HOURS);
  }

  private String everyHour() {
    if (minutes.size() == MINUTES) {
      return "Every minute";
    } else if (minutes.size() > 1 && goRound(minutes, MINUTES)) {
      return "Every " + MINUTES / minutes.size() + " minutes";
    } else if (minutes.size() == 1 && minutes.first() == 0) {
      return "Every hour";
    }
    String noun = minutes.size() == 1 ? "minute " : "minutes ";
    return "At " + noun + EnglishList.and(spans(minutes, String::valueOf)) + " of every hour";
  }

  /** Whether values lie equally far apart, beginning with 0, also from the last to the end. */
  private static boolean goRound(SortedSet<Integer> values, int end) {
    int step = end / values.size();
    return end % values.size() == 0
        && values.last() == end - step
        && values.stream().allMatch(it -> it % step == 0);
  }

  private String duringHours() {
    if (hours.size() == HOURS) {
      return "";
    }
    if (hours.size() == hours.last() - hours.first() + 1) {
      return " from "
          + clock(hours.first(), minutes.first())
          + " to "
          + clock(hours.last(), minutes.last());
    }
    return " in the hours " + EnglishList.and(spans(hours, String::valueOf));
  }

  /** Cron runs on days that fit either restriction where there are two. */
  private String onDays() {
    List<String> parts = new ArrayList<>();
    if (days.size() < DAYS) {
      parts.add("on the " + EnglishList.and(spans(days, ScheduleWords::ordinal)) + " of the month");
    }
    if (weekdays.size() < WEEKDAYS) {
      parts.add(among("on ", spans(weekdays, it -> name(DayOfWeek.of(it)))));
    }
    return EnglishList.and(parts);
  }

  private static String ordinal(int day) {
    String ending =
        switch (day) {
          case 1, 21, 31 -> "st";
          case 2, 22 -> "nd";
          case 3, 23 -> "rd";
          default -> "th";
        };
    return day + ending;
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** Three values or more in a row as {@code first to last}. */
  private static List<String> spans(SortedSet<Integer> values, IntFunction<String> name) {
    List<String> spans = new ArrayList<>();
    int next = values.first();
    for (int value : values) {
      int last = value;
      while (values.contains(last + 1)) {
        last++;
      }
      if (value >= next) {
        boolean row = last >= value + 2;
        spans.add(row ? name.apply(value) + " to " + name.apply(last) : name.apply(value));
        next = row ? last + 1 : value + 1;
      }
    }
    return spans;
  }

  /** A list that begins with a preposition unless it begins with a span. */
  private static String among(String preposition, List<String> spans) {
    return (spans.get(0).contains(" to ") ? "" : preposition) + EnglishList.and(spans);
  }
}
