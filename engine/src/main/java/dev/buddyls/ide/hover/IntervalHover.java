package dev.buddyls.ide.hover;

import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A first run and the minutes between two: in words, and the next runs. */
final class IntervalHover implements HoverSource.ForValues {

  private static final String START = "start_date";
  private static final String DELAY = "delay";

  private final Clock clock;

  /**
   * @param clock the time, in the reader's zone
   */
  IntervalHover(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    TypedObject owner = value.owner();
    if (!Set.of(START, DELAY).contains(value.property().key())) {
      return Optional.empty();
    }
    return owner
        .text(START)
        .flatMap(IntervalHover::time)
        .flatMap(start -> delay(owner).map(delay -> text(start, delay, clock)));
  }

  private static Optional<ZonedDateTime> time(String written) {
    try {
      return Optional.of(OffsetDateTime.parse(written).atZoneSameInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> delay(TypedObject owner) {
    return owner
        .text(DELAY)
        .filter(it -> it.matches("[1-9]\\d{0,6}"))
        .map(it -> Duration.ofMinutes(Long.parseLong(it)));
  }

  private static String text(ZonedDateTime start, Duration delay, Clock clock) {
    String every = Phrases.duration(delay).replaceFirst("^1 (\\w+)$", "$1");
    return Markdown.paragraphs(
        List.of(
            "Every " + every + ", for the first time on " + NextRuns.words(start) + " UTC.",
            new NextRuns(next(start, delay, ZonedDateTime.now(clock)), clock.getZone()).list()));
  }

  private static List<ZonedDateTime> next(
      ZonedDateTime start, Duration delay, ZonedDateTime after) {
    long runs =
        start.isAfter(after)
            ? 0
            : Duration.between(start, after).toMinutes() / delay.toMinutes() + 1;
    ZonedDateTime first = start.plus(delay.multipliedBy(runs));
    return Stream.iterate(first, it -> it.plus(delay)).limit(NextRuns.SHOWN).toList();
  }
}
