package dev.buddyls.ide.completion;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.NameKind;
import java.time.ZoneId;
import java.util.List;

/**
 * Knows texts that a value of some format can be, where the catalogue has no words for it. A new
 * one gets a line in {@link #of}.
 */
interface CandidateSource {

  /** The likeliest first. */
  List<Candidate> candidates(ValueRequest request);

  /** The source for a format; for most formats it knows nothing. */
  static CandidateSource of(Format format) {
    return switch (format) {
      case CRON -> request -> CRON;
      case TIMEZONE -> request -> zones();
      case PIPELINE_NAME -> NameSource.defined(NameKind.PIPELINE);
      case TARGET_NAME -> NameSource.defined(NameKind.TARGET);
      case ENVIRONMENT_NAME -> NameSource.defined(NameKind.ENVIRONMENT);
      case IMAGE -> NameSource.used(NameKind.IMAGE);
      case ACTION_NAME -> ActionSource::candidates;
      case INTEGRATION, ANY_INTEGRATION -> IntegrationSource::candidates;
      case VARIABLE_NAME -> VariableSource::candidates;
      case REF, REF_NAME, BRANCH -> new RefSource(format);
      case PATH -> PathSource::candidates;
      default -> request -> List.of();
    };
  }

  List<Candidate> CRON =
      List.of(
          Candidate.of("0 8 * * 1-5", "at 8:00, Monday to Friday"),
          Candidate.of("0 0 * * *", "every day at midnight"),
          Candidate.of("0 * * * *", "every hour"),
          Candidate.of("*/15 * * * *", "every 15 minutes"),
          Candidate.of("0 6 * * 1", "every Monday at 6:00"),
          Candidate.of("0 3 1 * *", "on the first of each month at 3:00"));

  private static List<Candidate> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(CandidateSource::isPlace)
        .sorted()
        .map(it -> Candidate.of(it, ""))
        .toList();
  }

  /** Zones named after places, as Buddy shows them; not {@code Etc/GMT+5}, {@code EST5EDT}. */
  private static boolean isPlace(String zone) {
    return zone.equals("UTC")
        || zone.indexOf('/') > 0 && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
  }
}
