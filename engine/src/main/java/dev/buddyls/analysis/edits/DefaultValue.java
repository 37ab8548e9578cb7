package dev.buddyls.analysis.edits;

import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.TypedObject;
import dev.buddyls.text.TextRange;
import java.util.List;

/**
 * A value for a key that has none yet.
 *
 * @param stop the part of the text that its author should fill in
 */
public record DefaultValue(String text, TextRange stop) {

  /**
   * The default, the first of the words that the key takes and with which the other keys of the
   * object have an effect, or as little as its type allows.
   */
  public static DefaultValue of(Property property, TypedObject object) {
    return property
        .defaultValue()
        .map(DefaultValue::whole)
        .orElseGet(() -> of(property.type().alternatives().get(0), property.key(), object));
  }

  private static DefaultValue of(ValueType type, String key, TypedObject object) {
    if (type instanceof ValueType.Choice choice) {
      List<String> words =
          choice.values().stream()
              .filter(it -> it.deprecation().isEmpty())
              .map(ValueType.Value::text)
              .toList();
      return whole(
          words.stream()
              .filter(it -> suits(it, key, object))
              .findFirst()
              .orElse(choice.values().get(0).text()));
    } else if (type instanceof ValueType.Flag) {
      return whole("false");
    } else if (type instanceof ValueType.Number number) {
      return whole(String.valueOf(number.min().orElse(1)));
    } else if (type instanceof ValueType.ListOf) {
      return between("[]");
    }
    return between(type.takesScalar() ? "\"\"" : "{}");
  }

  /** Whether no key of the object counts for other words of {@code key} alone. */
  private static boolean suits(String word, String key, TypedObject object) {
    return object.mapping().entries().stream()
        .flatMap(it -> it.keyText().stream())
        .flatMap(it -> object.type().property(it).stream())
        .map(it -> it.applies().tests().get(key))
        .allMatch(
            test ->
                !(test instanceof Condition.Test.IsOneOf oneOf) || oneOf.values().contains(word));
  }

  private static DefaultValue whole(String text) {
    return new DefaultValue(text, new TextRange(0, text.length()));
  }

  private static DefaultValue between(String brackets) {
    return new DefaultValue(brackets, TextRange.at(1));
  }
}
