package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;

/** One of the words that a key takes, or {@code true} or {@code false}. */
final class FixedValueHover implements HoverSource.ForValues {

  private static final List<String> FLAGS = List.of("true", "false");

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    boolean usual = value.property().defaultValue().filter(scalar.value()::equals).isPresent();
    return word(value.type(), scalar.value())
        .map(Documentation::of)
        .map(text -> usual ? text + "\n\nThis is the default." : text)
        .or(() -> flag(value, scalar.value(), usual));
  }

  /** The word that a choice of the type has for a text. */
  static Optional<ValueType.Value> word(ValueType type, String text) {
    return type.alternatives().stream()
        .filter(ValueType.Choice.class::isInstance)
        .flatMap(it -> ((ValueType.Choice) it).value(text).stream())
        .findFirst();
  }

  private static Optional<String> flag(TypedValue value, String text, boolean usual) {
    boolean flag = value.type().alternatives().contains(new ValueType.Flag());
    Property key = value.property();
    return flag && FLAGS.contains(text)
        ? Optional.of(usual ? "`" + text + "` is the default. " + key.doc() : key.doc())
        : Optional.empty();
  }
}
