package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ValueType;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A number of seconds or minutes, as people say it. */
final class DurationHover implements HoverSource.ForValues {

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    if (!scalar.value().matches("\\d{1,9}")) {
      return Optional.empty();
    }
    long count = Long.parseLong(scalar.value());
    return unit(value.type())
        .map(unit -> Phrases.duration(Duration.of(count, unit)) + ".\n\n" + value.property().doc());
  }

  private static Optional<ChronoUnit> unit(ValueType type) {
    return type.alternatives().stream()
        .filter(ValueType.Number.class::isInstance)
        .flatMap(it -> ((ValueType.Number) it).unit().stream())
        .findFirst();
  }
}
