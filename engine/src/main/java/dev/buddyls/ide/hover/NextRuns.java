package dev.buddyls.ide.hover;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Moments at which something runs.
 *
 * @param times in the zone of the schedule
 * @param reader the zone of the person who reads about them
 */
record NextRuns(List<ZonedDateTime> times, ZoneId reader) {

  static final int SHOWN = 5;

  private static final DateTimeFormatter FULL = formatter("EEE d MMM uuuu, HH:mm");
  private static final DateTimeFormatter DAY = formatter("EEE d MMM, HH:mm");
  private static final DateTimeFormatter TIME = formatter("HH:mm");

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** A moment without its zone. */
  static String words(ZonedDateTime time) {
    return FULL.format(time);
  }

  /** A moment, and the reader's time where it differs. */
  static String words(ZonedDateTime time, ZoneId reader) {
    ZonedDateTime yours = time.withZoneSameInstant(reader);
    if (yours.getOffset().equals(time.getOffset())) {
      return words(time);
    }
    boolean sameDay = yours.toLocalDate().equals(time.toLocalDate());
    return words(time) + " (" + (sameDay ? TIME : DAY).format(yours) + " your time)";
  }

  /** The next runs, a line each. */
  String list() {
    return times.isEmpty()
        ? "It never runs."
        : times.stream()
            .map(it -> "- " + words(it, reader))
            .collect(Collectors.joining("\n", "The next runs:\n\n", ""));
  }
}
