package dev.buddyls.integrations;

import java.time.Duration;

/** Lengths of time as people say them. */
final class Words {

  private static final Duration MINUTES = Duration.ofMinutes(2);

  private Words() {}

  static String of(Duration length) {
    long seconds = Math.max(1, length.toSeconds());
    if (length.compareTo(MINUTES) >= 0) {
      return (seconds + 59) / 60 + " minutes";
    }
    return seconds + (seconds == 1 ? " second" : " seconds");
  }
}
