package dev.buddyls.analysis.rules.schedules;

import static dev.buddyls.analysis.rules.schedules.ScheduleField.DAY_OF_WEEK;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random cron expressions, most of which make sense. */
final class CronExpressions {

  private static final String[] SLIPS = {
    "",
    "*/",
    "1,,2",
    ",1",
    "1,",
    "1-",
    "-1",
    "1-2-3",
    "1/2/3",
    "**",
    "*-3",
    "1-*",
    "?",
    "L",
    "5L",
    "1#2",
    "MONDAY",
    "99999999999",
    "*/0"
  };

  private final Random random;

  CronExpressions(long seed) {
    random = new Random(seed);
  }

  String next() {
    String[] fields = new String[5];
    for (ScheduleField field : ScheduleField.values()) {
      fields[field.ordinal()] = field(field);
    }
    return String.join(oneIn(20) ? "  " : " ", fields);
  }

  private String field(ScheduleField field) {
    if (oneIn(60)) {
      return SLIPS[random.nextInt(SLIPS.length)];
    }
    if (random.nextInt(5) < 2) {
      return "*";
    }
    StringBuilder parts = new StringBuilder(part(field));
    while (oneIn(3)) {
      parts.append(',').append(part(field));
    }
    return parts.toString();
  }

  private String part(ScheduleField field) {
    boolean range = oneIn(2);
    String part = range ? range(field) : oneIn(3) ? "*" : written(field, value(field));
    // The oracle refuses steps of 7 in a range of weekdays.
    int steps = range && field == DAY_OF_WEEK ? 6 : field.max();
    return oneIn(3) ? part + "/" + (1 + random.nextInt(steps)) : part;
  }

  /** The other Sunday in a range is left out: the oracle knows it at the end of one alone, as 7. */
  private String range(ScheduleField field) {
    int first = value(field);
    int last = value(field);
    boolean backwards = oneIn(20) && Math.min(first, last) > 0;
    return written(field, backwards ? Math.max(first, last) : Math.min(first, last))
        + "-"
        + written(field, backwards ? Math.min(first, last) : Math.max(first, last));
  }

  private int value(ScheduleField field) {
    int values = field.max() - field.min() + 1;
    return field.min() + random.nextInt(values) + (oneIn(100) ? values : 0);
  }

  private String written(ScheduleField field, int value) {
    List<String> names = field.names();
    int name = value - field.min();
    if (value == 0 || name >= names.size() || !oneIn(3)) {
      return oneIn(10) ? "0" + value : String.valueOf(value);
    }
    return oneIn(2) ? names.get(name) : names.get(name).toLowerCase(Locale.ROOT);
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }
}
