package dev.buddyls.ide.hover;

import dev.buddyls.analysis.rules.schedules.Schedule;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** A cron expression: in words, and the next runs. */
final class ScheduleHover implements HoverSource.ForValues {

  private final Clock clock;

  /**
   * @param clock the time, in the reader's zone
   */
  ScheduleHover(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    return value.type().takes(Format.CRON)
        ? Schedule.parse(scalar.value()).map(it -> text(it, value.owner(), clock))
        : Optional.empty();
  }

  private static String text(Schedule schedule, TypedObject owner, Clock clock) {
    Optional<ZoneId> zone = zone(owner);
    String words = schedule.inWords() + zone.map(it -> " (" + it + ")").orElse("") + ".";
    String runs =
        zone.map(it -> schedule.next(ZonedDateTime.now(clock.withZone(it)), NextRuns.SHOWN))
            .map(it -> new NextRuns(it, clock.getZone()).list())
            .orElse("");
    return Markdown.paragraphs(List.of(words, runs));
  }

  /** The zone in which the schedule is read; empty where that is not known. */
  private static Optional<ZoneId> zone(TypedObject owner) {
    String key = "timezone";
    boolean written =
        owner.mapping().entry(key).filter(it -> !BlankValue.is(it.value())).isPresent();
    Optional<String> name =
        written ? owner.text(key) : owner.type().property(key).flatMap(Property::defaultValue);
    return name.flatMap(ZoneHover::zone);
  }
}
