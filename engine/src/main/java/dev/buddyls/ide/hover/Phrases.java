package dev.buddyls.ide.hover;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lists and durations in English. */
final class Phrases {

  private Phrases() {}

  /** Such as {@code 1 hour 30 minutes}. */
  static String duration(Duration duration) {
    List<String> parts = new ArrayList<>();
    add(duration.toDays(), "day", parts);
    add(duration.toHours() % 24, "hour", parts);
    add(duration.toMinutes() % 60, "minute", parts);
    add(duration.getSeconds() % 60, "second", parts);
    return parts.isEmpty() ? "0 seconds" : String.join(" ", parts);
  }

  private static void add(long count, String unit, List<String> parts) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
