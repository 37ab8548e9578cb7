package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Format;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A time zone: what time it is there. */
final class ZoneHover implements HoverSource.ForValues {

  private final Clock clock;

  /**
   * @param clock the time, in the reader's zone
   */
  ZoneHover(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    return value.type().takes(Format.TIMEZONE)
        ? zone(scalar.value()).map(it -> text(it, clock))
        : Optional.empty();
  }

  /** The zone of that name, if there is one. */
  static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String text(ZoneId zone, Clock clock) {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(zone));
    return "Current time there: " + NextRuns.words(now, clock.getZone()) + ".";
  }
}
