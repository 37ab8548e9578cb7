package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.text.Matches;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A schedule as somebody understands it who reads its words. */
final class SpokenSchedule {

  private static final Pattern SPAN = Pattern.compile("(\\d+)(?:\\w\\w)?(?: to (\\d+))?");
  private static final Pattern DAYS = Pattern.compile("on the (.*) of the month");
  private static final Pattern WEEKDAYS = names(DayOfWeek.values());
  private static final Pattern MONTHS = names(Month.values());
  private static final Pattern CLOCK = Pattern.compile("(\\d\\d):(\\d\\d)");
  private static final Pattern EVERY = Pattern.compile("Every (\\d+)? ?(minute|hour)s?(.*)");
  private static final Pattern MINUTES = Pattern.compile("minutes? (.*?)(?: of every hour|$)");
  private static final Pattern HOURS = Pattern.compile("in the hours (.*)");
  private static final Pattern FROM_TO = Pattern.compile("from (\\d\\d).* to (\\d\\d)");

  private final String time;
  private final String date;

  /**
   * @param words of which the first are about the time of the day
   */
  SpokenSchedule(String words) {
    int comma = Matches.all(Pattern.compile(", [A-Za-z]"), words + ", every day").get(0).start();
    time = words.substring(0, comma);
    date = words.substring(comma);
  }

  private static Pattern names(Enum<?>[] values) {
    StringBuilder names = new StringBuilder();
    for (Enum<?> value : values) {
      String name = value.name();
      names.append('|').append(name.charAt(0)).append(name.substring(1).toLowerCase(Locale.ROOT));
    }
    String name = "(" + names.substring(1) + ")";
    return Pattern.compile(name + "(?: to " + name + ")?");
  }

  boolean fits(LocalDateTime at) {
    Set<Integer> months = values(MONTHS, date, it -> Month.valueOf(upper(it)).getValue());
    Set<Integer> weekdays = values(WEEKDAYS, date, it -> DayOfWeek.valueOf(upper(it)).getValue());
    Set<Integer> days = numbers(DAYS, date);
    boolean day =
        days.isEmpty() && weekdays.isEmpty()
            || days.contains(at.getDayOfMonth())
            || weekdays.contains(at.getDayOfWeek().getValue());
    return day && (months.isEmpty() || months.contains(at.getMonthValue())) && fitsTime(at);
  }

  private boolean fitsTime(LocalDateTime at) {
    if (time.startsWith("At ") && CLOCK.matcher(time).find() && !time.contains("minute")) {
      String clock = "%02d:%02d".formatted(at.getHour(), at.getMinute());
      return Matches.all(CLOCK, time).stream().map(MatchResult::group).anyMatch(clock::equals);
    }
    int step = 1;
    boolean hourly = time.startsWith("Every hour");
    Set<Integer> minutes = numbers(MINUTES, time);
    for (MatchResult every : Matches.all(EVERY, time)) {
      step = every.group(1) == null ? 1 : Integer.parseInt(every.group(1));
      hourly = every.group(2).equals("hour");
    }
    boolean minute =
        time.startsWith("Every") && !hourly
            ? at.getMinute() % step == 0
            : minutes.isEmpty() ? at.getMinute() == 0 : minutes.contains(at.getMinute());
    return minute && (!hourly || at.getHour() % step == 0) && fitsHour(at.getHour());
  }

  private boolean fitsHour(int hour) {
    Set<Integer> hours = numbers(HOURS, time);
    for (MatchResult it : Matches.all(FROM_TO, time)) {
      return Integer.parseInt(it.group(1)) <= hour && hour <= Integer.parseInt(it.group(2));
    }
    return hours.isEmpty() || hours.contains(hour);
  }

  private static Set<Integer> numbers(Pattern part, String words) {
    Set<Integer> all = new TreeSet<>();
    Matches.all(part, words)
        .forEach(it -> all.addAll(values(SPAN, it.group(1), Integer::parseInt)));
    return all;
  }

  private static Set<Integer> values(Pattern span, String words, ToIntFunction<String> value) {
    Set<Integer> all = new TreeSet<>();
    for (MatchResult it : Matches.all(span, words)) {
      int last = value.applyAsInt(it.group(it.group(2) == null ? 1 : 2));
      for (int i = value.applyAsInt(it.group(1)); i <= last; i++) {
        all.add(i);
      }
    }
    return all;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
