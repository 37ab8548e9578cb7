package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A time zone that is not in the IANA list. */
final class InvalidTimezone extends FormatRule {

  /** Names of the IANA list that Java keeps elsewhere. */
  private static final Set<String> SHORT = Set.of("EST", "MST", "HST");

  private static final int LETTERS_MISSING = 3;

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.TIMEZONE);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    String zone = scalar.value();
    if (isKnown(zone)) {
      return;
    }
    Optional<String> misspelt = misspelt(zone);
    Optional<String> meant =
        Optional.ofNullable(ZoneId.SHORT_IDS.get(zone)).or(() -> misspelt).or(() -> city(zone));
    String message =
        "`%s` is not a known time zone. %s"
            .formatted(
                zone,
                meant
                    .map("Did you mean `%s`?"::formatted)
                    .orElse("Write a name of the IANA list, such as `Europe/Warsaw`."));
    boolean sure = misspelt.isPresent() && zone.contains("/");
    Finding finding = sure ? error(scalar.range(), message) : warning(scalar.range(), message);
    report.accept(finding.fix(meant.map(it -> Fix.change(scalar, it))));
  }

  private static boolean isKnown(String zone) {
    try {
      ZoneId.of(zone);
      return true;
    } catch (DateTimeException e) {
      return SHORT.contains(zone);
    }
  }

  private static Optional<String> misspelt(String zone) {
    List<String> likely =
        ZoneId.getAvailableZoneIds().stream()
            .filter(it -> Math.abs(it.length() - zone.length()) <= LETTERS_MISSING)
            .toList();
    return Nearest.to(zone, likely);
  }

  private static Optional<String> city(String name) {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(it -> it.endsWith("/" + name.replace(' ', '_')))
        .min(Comparator.naturalOrder());
  }
}
