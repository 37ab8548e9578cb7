package dev.buddyls.ide.completion;

import dev.buddyls.catalog.Format;
import dev.buddyls.model.Name;
import dev.buddyls.model.TypedValue;
import java.time.ZoneId;
import java.util.List;

/**
 * Texts that a value of some format can be: where the catalogue has no words, but somebody else.
 */
interface Source {

  /** The likeliest first. */
  List<Word> words(Asked asked);

  /**
   * A value that somebody writes.
   *
   * @param typed what it holds before the cursor
   */
  record Asked(Context context, TypedValue value, String typed) {}

  /** The source for a format; for most formats it knows nothing. */
  static Source of(Format format) {
    return switch (format) {
      case CRON -> asked -> CRON;
      case TIMEZONE -> asked -> zones();
      case PIPELINE_NAME -> NameSource.defined(Name.Kind.PIPELINE);
      case TARGET_NAME -> NameSource.defined(Name.Kind.TARGET);
      case ENVIRONMENT_NAME -> NameSource.defined(Name.Kind.ENVIRONMENT);
      case IMAGE -> NameSource.used(Name.Kind.IMAGE);
      case ACTION_NAME -> ActionSource::words;
      case INTEGRATION -> IntegrationSource::words;
      case VARIABLE_NAME -> VariableSource::words;
      case REF, REF_NAME, BRANCH -> new RefSource(format);
      case PATH -> PathSource::words;
      default -> asked -> List.of();
    };
  }

  List<Word> CRON =
      List.of(
          Word.of("0 8 * * 1-5", "at 8:00, Monday to Friday"),
          Word.of("0 0 * * *", "every day at midnight"),
          Word.of("0 * * * *", "every hour"),
          Word.of("*/15 * * * *", "every 15 minutes"),
          Word.of("0 6 * * 1", "every Monday at 6:00"),
          Word.of("0 3 1 * *", "on the first of each month at 3:00"));

  private static List<Word> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(Source::isPlace)
        .sorted()
        .map(it -> Word.of(it, ""))
        .toList();
  }

  /** Zones named after places, as Buddy shows them; not {@code Etc/GMT+5}, {@code EST5EDT}. */
  private static boolean isPlace(String zone) {
    return zone.equals("UTC")
        || zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
  }
}
