package dev.buddyls.analysis.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The five fields of a cron expression, in order. */
enum CronField {
  MINUTE("minute", 0, 59, List.of()),
  HOUR("hour", 0, 23, List.of()),
  DAY_OF_MONTH("day of the month", 1, 31, List.of()),
  MONTH(
      "month",
      1,
      12,
      List.of(
          "", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
  DAY_OF_WEEK("day of the week", 0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));

  private static final Pattern PART =
      Pattern.compile("(?:\\*|([0-9A-Za-z]+)(?:-([0-9A-Za-z]+))?)(?:/(\\d+))?");

  /** What schedulers other than cron read as well. */
  private static final Pattern EXTENSION =
      Pattern.compile("\\?|L(-\\d+)?|LW|\\w+L|\\d+W|\\w+#\\d|H|H(\\([\\d-]+\\))?(/\\d+)?");

  private final String title;
  private final int min;
  private final int max;
  private final List<String> names;

  CronField(String title, int min, int max, List<String> names) {
    this.title = title;
    this.min = min;
    this.max = max;
    this.names = names;
  }

  /**
   * What is wrong with a field.
   *
   * @param sure whether no scheduler would read it
   */
  record Problem(String message, boolean sure) {}

  Optional<Problem> problem(String text) {
    for (String part : text.split(",", -1)) {
      Optional<Problem> problem = ofPart(part);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private Optional<Problem> ofPart(String part) {
    if (EXTENSION.matcher(part).matches()) {
      return unusual("`" + part + "` is no plain cron: Buddy may not know it.");
    }
    Matcher matcher = PART.matcher(part);
    if (!matcher.matches()) {
      return impossible(part);
    }
    String from = matcher.group(1);
    String to = matcher.group(2);
    String step = matcher.group(3);
    if (from != null && value(from).isEmpty()) {
      return impossible(from);
    } else if (to != null && value(to).isEmpty()) {
      return impossible(to);
    } else if (to != null && value(from).getAsInt() > last(to)) {
      return unusual("The " + title + " goes from `" + from + "` back to `" + to + "`.");
    } else if (step != null && step.matches("0+")) {
      return Optional.of(new Problem("`" + part + "` has a step of 0, which leads nowhere.", true));
    } else if (step != null && (step.length() > 2 || Integer.parseInt(step) > max - min)) {
      return unusual("`" + part + "` steps over the whole range of the " + title + ".");
    }
    return Optional.empty();
  }

  /** Sunday ends a week as well as it begins one. */
  private int last(String to) {
    int last = value(to).getAsInt();
    return this == DAY_OF_WEEK && last == 0 ? max : last;
  }

  private OptionalInt value(String text) {
    int named = names.indexOf(text.toUpperCase(Locale.ROOT));
    if (named >= 0) {
      return OptionalInt.of(named);
    }
    if (!text.matches("\\d{1,4}")) {
      return OptionalInt.empty();
    }
    int value = Integer.parseInt(text);
    return min <= value && value <= max ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static Optional<Problem> unusual(String message) {
    return Optional.of(new Problem(message, false));
  }

  private Optional<Problem> impossible(String found) {
    String range = "The " + title + " goes from " + min + " to " + max;
    String what =
        found.isEmpty() ? "something is missing beside the comma" : "`" + found + "` is not in it";
    return Optional.of(new Problem(range + "; " + what + ".", true));
  }
}
