package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;

/** {@code true} or {@code false}. */
final class FlagHover implements ValueExplainer {

  private static final List<String> FLAGS = List.of("true", "false");

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Place place) {
    boolean flag = value.type().alternatives().contains(new ValueType.Flag());
    return flag && FLAGS.contains(scalar.value())
        ? Optional.of(text(value.property(), scalar.value()))
        : Optional.empty();
  }

  private static String text(Property property, String value) {
    boolean usual = property.defaultValue().filter(value::equals).isPresent();
    return usual ? "`" + value + "` is the default. " + property.doc() : property.doc();
  }
}
