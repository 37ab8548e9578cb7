package dev.buddyls.analysis;

import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.text.TextRange;

/**
 * A value for a key that has none yet.
 *
 * @param stop the part of the text that its author should fill in
 */
public record Draft(String text, TextRange stop) {

  /** The default, the first of the words that the key takes, or as little as its type allows. */
  public static Draft of(Property property) {
    return property
        .defaultValue()
        .map(Draft::whole)
        .orElseGet(() -> of(property.type().alternatives().get(0)));
  }

  private static Draft of(ValueType type) {
    if (type instanceof ValueType.Choice choice) {
      return whole(
          choice.values().stream()
              .filter(it -> it.deprecation().isEmpty())
              .findFirst()
              .orElse(choice.values().get(0))
              .text());
    } else if (type instanceof ValueType.Flag) {
      return whole("false");
    } else if (type instanceof ValueType.Number number) {
      return whole(String.valueOf(number.min().orElse(1)));
    } else if (type instanceof ValueType.ListOf) {
      return between("[]");
    }
    return between(type.takesScalar() ? "\"\"" : "{}");
  }

  private static Draft whole(String text) {
    return new Draft(text, new TextRange(0, text.length()));
  }

  private static Draft between(String brackets) {
    return new Draft(brackets, TextRange.at(1));
  }
}
