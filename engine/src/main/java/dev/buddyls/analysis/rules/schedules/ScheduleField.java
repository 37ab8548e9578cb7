package dev.buddyls.analysis.rules.schedules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A field of a cron expression: what it counts, and what can be written there. */
enum ScheduleField {
  MINUTE(0, 59),
  HOUR(0, 23),
  DAY_OF_MONTH(1, 31),
  MONTH(1, 12, "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
  /** Sunday is 0 as well as 7. */
  DAY_OF_WEEK(0, 7, "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

  /**
   * One of the parts between commas; its groups are where it starts, where it ends and the step.
   */
  public static final Pattern PART =
      Pattern.compile("(?:\\*|([0-9A-Za-z]+)(?:-([0-9A-Za-z]+))?)(?:/(\\d+))?");

  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private final int min;
  private final int max;
  private final List<String> names;

  ScheduleField(int min, int max, String... names) {
    this.min = min;
    this.max = max;
    this.names = List.of(names);
  }

  public int min() {
    return min;
  }

  /** The largest value, inclusive. */
  public int max() {
    return max;
  }

  /** The names of the values from {@link #min} on; empty for fields that know numbers alone. */
  public List<String> names() {
    return names;
  }

  /** The value that a number or a name stands for, if it is in the range of the field. */
  public OptionalInt value(String text) {
    int named = names.indexOf(text.toUpperCase(Locale.ROOT));
    if (named >= 0) {
      return OptionalInt.of(min + named);
    }
    return number(text, min);
  }

  private OptionalInt number(String text, int least) {
    if (!NUMBER.matcher(text).matches()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(text);
    return least <= number && number <= max ? OptionalInt.of(number) : OptionalInt.empty();
  }

  /** The value at the end of a range: Sunday ends a week as well as it begins one. */
  public int last(int from, int to) {
    return this == DAY_OF_WEEK && to == 0 && from > 0 ? max : to;
  }

  /** The values that a field names; empty where it makes no sense. */
  Optional<SortedSet<Integer>> values(String text) {
    SortedSet<Integer> values = new TreeSet<>();
    for (String part : COMMA.split(text, -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()
          || !add(matcher.group(1), matcher.group(2), matcher.group(3), values)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private boolean add(String first, String last, String each, SortedSet<Integer> values) {
    OptionalInt from = first == null ? OptionalInt.of(min) : value(first);
    OptionalInt to = last == null ? OptionalInt.of(max) : value(last);
    OptionalInt step = each == null ? OptionalInt.of(1) : number(each, 1);
    if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
      return false;
    }
    boolean single = first != null && last == null;
    int start = single && this == DAY_OF_WEEK ? from.getAsInt() % max : from.getAsInt();
    int end = single && each == null ? start : last(start, to.getAsInt());
    for (int value = start; value <= end; value += step.getAsInt()) {
      values.add(value);
    }
    return start <= end;
  }
}
