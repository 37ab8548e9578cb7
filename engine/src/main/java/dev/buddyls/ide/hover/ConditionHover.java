package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;

/** A trigger condition, with the values that it compares. */
final class ConditionHover implements HoverSource.ForValues {

  @Override
  public Optional<String> text(TypedValue value, Node.Scalar scalar, Cursor cursor) {
    return value.property().key().equals(ConditionWords.KEY)
        ? FixedValueHover.word(value.type(), scalar.value())
            .flatMap(
                word ->
                    new ConditionWords(cursor.chunk())
                        .of(value.owner())
                        .map(it -> Documentation.of(filled(word, it))))
        : Optional.empty();
  }

  private static ValueType.Value filled(ValueType.Value word, String doc) {
    return new ValueType.Value(word.text(), doc, word.since(), word.deprecation(), word.sure());
  }
}
