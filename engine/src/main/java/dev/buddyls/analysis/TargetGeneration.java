package dev.buddyls.analysis;

import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.settings.Settings.Generation;
import java.util.stream.Stream;

/**
 * How new code is written: in the generation of the format that the user wants. What came after it
 * makes nothing old, and is not written where there is an older form.
 */
public record TargetGeneration(Generation generation) {

  /** Whether something is old: its newer form had come by then. */
  public boolean isOld(Deprecation deprecation) {
    return deprecation.since().filter(this::isTooNew).isEmpty();
  }

  /** Whether a key is old. */
  public boolean isOld(Property property) {
    return property.deprecation().filter(this::isOld).isPresent();
  }

  /** Whether it is written as in Buddy's current documentation. */
  public boolean isToday() {
    return generation == Generation.NEWEST;
  }

  /**
   * Whether something came later.
   *
   * @param since a year, or a year and a month, such as {@code 2024-11}
   */
  public boolean isTooNew(String since) {
    return Integer.parseInt(since.substring(0, 4)) > generation.year();
  }

  /** The key that says what {@code property} says: itself, or the older form of one too new. */
  public Property form(Property property, ObjectType type) {
    Stream<Property> renamed =
        type.properties().values().stream()
            .filter(
                it ->
                    it.deprecation()
                        .flatMap(Deprecation::replacedBy)
                        .filter(property.key()::equals)
                        .isPresent());
    Stream<Property> instead =
        property.required().unless().tests().keySet().stream()
            .flatMap(it -> type.property(it).stream());
    return Stream.concat(
            renamed, property.since().filter(this::isTooNew).isPresent() ? instead : Stream.empty())
        .filter(it -> it.deprecation().isPresent() && !isOld(it))
        .findFirst()
        .orElse(property);
  }
}
