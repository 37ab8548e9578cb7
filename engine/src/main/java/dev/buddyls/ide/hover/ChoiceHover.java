package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;

/** One of several words. */
final class ChoiceHover implements ValueExplainer {

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Place place) {
    boolean usual = value.property().defaultValue().filter(scalar.value()::equals).isPresent();
    return word(value.type(), scalar.value())
        .map(Documentation::of)
        .map(text -> usual ? text + "\n\nThis is the default." : text);
  }

  static Optional<ValueType.Value> word(ValueType type, String text) {
    return type.alternatives().stream()
        .filter(ValueType.Choice.class::isInstance)
        .flatMap(it -> ((ValueType.Choice) it).value(text).stream())
        .findFirst();
  }
}
