package dev.buddyls.features.completion;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.schema.Format;
import java.time.ZoneId;
import java.util.List;

/**
 * Texts that a value of some format can be: where the catalogue has no words, but somebody else.
 */
interface Source {

  /**
   * @param file that the value is in
   */
  List<Word> words(BuddyFile file);

  /** The source for a format; for most formats it knows nothing. */
  static Source of(Format format) {
    return switch (format) {
      case CRON -> file -> CRON;
      case TIMEZONE ->
          file ->
              ZoneId.getAvailableZoneIds().stream()
                  .filter(Source::isPlace)
                  .sorted()
                  .map(it -> new Word(it, ""))
                  .toList();
      default -> file -> List.of();
    };
  }

  List<Word> CRON =
      List.of(
          new Word("0 8 * * 1-5", "at 8:00, Monday to Friday"),
          new Word("0 0 * * *", "every day at midnight"),
          new Word("0 * * * *", "every hour"),
          new Word("*/15 * * * *", "every 15 minutes"),
          new Word("0 6 * * 1", "every Monday at 6:00"),
          new Word("0 3 1 * *", "on the first of each month at 3:00"));

  /** Zones named after places, as Buddy shows them; not {@code Etc/GMT+5}, {@code EST5EDT}. */
  private static boolean isPlace(String zone) {
    return zone.equals("UTC")
        || zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
  }
}
