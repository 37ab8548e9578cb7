package dev.buddyls.analysis.rules.schedules;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The five fields of a cron expression, in order. */
enum CronField {
  MINUTE("minute", ScheduleField.MINUTE),
  HOUR("hour", ScheduleField.HOUR),
  DAY_OF_MONTH("day of the month", ScheduleField.DAY_OF_MONTH),
  MONTH("month", ScheduleField.MONTH),
  DAY_OF_WEEK("day of the week", ScheduleField.DAY_OF_WEEK);

  /** What schedulers other than cron read as well. */
  private static final Pattern EXTENSION =
      Pattern.compile("\\?|L(-\\d+)?|LW|\\w+L|\\d+W|\\w+#\\d|H|H(\\([\\d-]+\\))?(/\\d+)?");

  private final String title;
  private final ScheduleField field;
  private final int min;
  private final int max;

  CronField(String title, ScheduleField field) {
    this.title = title;
    this.field = field;
    this.min = field.min();
    this.max = field.max();
  }

  /**
   * What is wrong with a field.
   *
   * @param sure whether no scheduler would read it
   * @param corrected what the field may have been meant to be
   */
  record Problem(String message, boolean sure, Optional<String> corrected) {

    Problem corrected(String text) {
      return new Problem(message, sure, Optional.of(text));
    }

    Problem corrected(Optional<String> text) {
      return new Problem(message, sure, text);
    }
  }

  Optional<Problem> problem(String text) {
    List<String> parts = List.of(text.split(",", -1));
    for (String part : parts) {
      Optional<Problem> problem = ofPart(part);
      if (problem.isPresent()) {
        return problem.map(it -> it.corrected(corrected(parts)));
      }
    }
    return Optional.empty();
  }

  /** All parts as they may have been meant; empty if one of them is unclear. */
  private Optional<String> corrected(List<String> parts) {
    List<String> all = parts.stream().flatMap(it -> corrected(it).stream()).toList();
    String text = String.join(",", all.stream().filter(it -> !it.isEmpty()).toList());
    return Optional.of(text).filter(it -> all.size() == parts.size() && !it.isEmpty());
  }

  /**
   * Both ends of a range may be corrected, and then its order; the result has two ranges or none.
   */
  private Optional<String> corrected(String part) {
    Optional<Problem> problem = ofPart(part);
    return problem.isEmpty()
        ? Optional.of(part)
        : problem
            .get()
            .corrected()
            .flatMap(it -> it.isEmpty() || it.contains(",") ? Optional.of(it) : corrected(it));
  }

  private Optional<Problem> ofPart(String part) {
    if (EXTENSION.matcher(part).matches()) {
      Optional<Problem> unusual =
          unusual("`%s` is not standard cron syntax: Buddy may not support it.".formatted(part));
      return part.equals("?") ? unusual.map(it -> it.corrected("*")) : unusual;
    }
    Matcher matcher = ScheduleField.PART.matcher(part);
    if (!matcher.matches()) {
      return part.isEmpty() ? impossible(part).map(it -> it.corrected("")) : impossible(part);
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    String step = matcher.group(3);
    if (from != null && field.value(from).isEmpty()) {
      Optional<String> meant = named(from).or(() -> to == null ? around(from) : Optional.empty());
      return impossible(from)
          .map(it -> it.corrected(meant.map(text -> text + part.substring(from.length()))));
    } else if (to != null && field.value(to).isEmpty()) {
      Optional<String> meant = named(to).or(() -> lowered(to));
      int end = from.length() + 1;
      return impossible(to)
          .map(
              it ->
                  it.corrected(
                      meant.map(
                          text ->
                              part.substring(0, end) + text + part.substring(end + to.length()))));
    } else if (to != null && isBackwards(from, to)) {
      Optional<Problem> back =
          unusual("The %s range runs backwards, from `%s` to `%s`.".formatted(title, from, to));
      return step == null ? back.map(it -> it.corrected(inTwo(from, to))) : back;
    } else if (step != null && step.matches("0+")) {
      return Optional.of(
          new Problem(
              "`%s` has a step of 0: use at least 1.".formatted(part), true, Optional.empty()));
    } else if (step != null && (step.length() > 2 || Integer.parseInt(step) > max - min)) {
      return unusual("The step in `%s` is larger than the range of the %s.".formatted(part, title))
          .map(it -> it.corrected(from == null ? text(min) : from));
    }
    return Optional.empty();
  }

  /** The short name of a day or month that is written in more letters. */
  private Optional<String> named(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    Stream<String> full =
        switch (this) {
          case MONTH -> Stream.of(Month.values()).map(Month::name);
          case DAY_OF_WEEK -> Stream.of(DayOfWeek.values()).map(DayOfWeek::name);
          default -> Stream.empty();
        };
    return full.filter(it -> upper.length() > 3 && (it + "S").startsWith(upper))
        .map(it -> it.substring(0, 3))
        .findFirst();
  }

  /** Hour 24 is hour 0 of the next day; those who count from 0 call the first month so. */
  private Optional<String> around(String text) {
    boolean past = min == 0 && this != DAY_OF_WEEK && text.equals(text(max + 1));
    return past || min == 1 && text.equals("0") ? Optional.of(text(min)) : Optional.empty();
  }

  /** A range that ends one too late ends with the last value. */
  private Optional<String> lowered(String to) {
    return text(max + 1).equals(to) && this != DAY_OF_WEEK
        ? Optional.of(text(max))
        : Optional.empty();
  }

  private static String text(int value) {
    return String.valueOf(value);
  }

  /** A range over the end of the day, week or year as the two ranges that cron knows. */
  private String inTwo(String from, String to) {
    List<String> names = field.names();
    boolean named = names.contains(from.toUpperCase(Locale.ROOT));
    int last = this == DAY_OF_WEEK ? max - 1 : max;
    return range(from, named ? names.get(names.size() - 1) : text(last))
        + ","
        + range(named ? names.get(0) : text(min), to);
  }

  private static String range(String from, String to) {
    return from.equalsIgnoreCase(to) ? from : from + "-" + to;
  }

  private boolean isBackwards(String from, String to) {
    int first = field.value(from).getAsInt();
    return first > field.last(first, field.value(to).getAsInt());
  }

  private static Optional<Problem> unusual(String message) {
    return Optional.of(new Problem(message, false, Optional.empty()));
  }

  private Optional<Problem> impossible(String found) {
    String what =
        found.isEmpty()
            ? "a value is missing next to the comma"
            : "`" + found + "` is out of range";
    String message = "The %s ranges from %d to %d; %s.".formatted(title, min, max, what);
    return Optional.of(new Problem(message, true, Optional.empty()));
  }
}
