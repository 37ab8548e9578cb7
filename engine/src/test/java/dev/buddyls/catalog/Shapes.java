package dev.buddyls.catalog;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a type of the catalogue takes, asked as the facts speak of it. */
final class Shapes {

  private Shapes() {}

  /** Whether a single value of a type of the facts may stand there. */
  static boolean takes(String type, ValueType mine) {
    Stream<ValueType> types = mine.alternatives().stream();
    return switch (type) {
      case "boolean" -> types.anyMatch(it -> it instanceof ValueType.Flag);
      case "integer", "number" ->
          types.anyMatch(it -> it instanceof ValueType.Number || isNumericText(it));
      case "string" ->
          types.anyMatch(it -> it instanceof ValueType.Text || it instanceof ValueType.Choice);
      default -> mine.takesMapping();
    };
  }

  private static boolean isNumericText(ValueType type) {
    return type instanceof ValueType.Text text && text.format() == Format.PORT;
  }

  /** The fixed words that a type takes, on whatever level. */
  static Set<String> words(ValueType type) {
    Set<String> values = new HashSet<>();
    choice(type).ifPresent(it -> it.values().forEach(value -> values.add(value.text())));
    return values;
  }

  /** The choice in a type, be it in a list or a mapping. */
  static Optional<ValueType.Choice> choice(ValueType type) {
    return find(type, ValueType.Choice.class);
  }

  /** The object in a type, be it in a list or a mapping. */
  static Optional<ValueType.ObjectRef> object(ValueType type) {
    return find(type, ValueType.ObjectRef.class);
  }

  private static <T extends ValueType> Optional<T> find(ValueType type, Class<T> wanted) {
    if (type instanceof ValueType.ListOf list) {
      return find(list.item(), wanted);
    } else if (type instanceof ValueType.MapOf map) {
      return find(map.value(), wanted);
    } else if (type instanceof ValueType.OneOf oneOf) {
      return oneOf.types().stream().flatMap(it -> find(it, wanted).stream()).findFirst();
    }
    return Optional.of(type).filter(wanted::isInstance).map(wanted::cast);
  }
}
