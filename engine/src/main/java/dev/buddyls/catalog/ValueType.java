package dev.buddyls.catalog;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What a value may be. */
public sealed interface ValueType {

  /**
   * A scalar read as text.
   *
   * @param format what the text means
   * @param longest most characters (code points) that it may have
   */
  record Text(Format format, OptionalInt longest) implements ValueType {

    /** A text of any length. */
    public Text(Format format) {
      this(format, OptionalInt.empty());
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements ValueType {}

  /**
   * A number, with bounds where there are any; both bounds are allowed values.
   *
   * @param unit what it counts, where that is time
   */
  record Number(boolean whole, OptionalInt min, OptionalInt max, Optional<ChronoUnit> unit)
      implements ValueType {

    private String noun() {
      return (whole ? "whole number" : "number")
          + unit.map(it -> " of " + it.toString().toLowerCase(Locale.ROOT)).orElse("")
          + range();
    }

    private String range() {
      return min.isPresent() && max.isPresent()
          ? " from " + min.getAsInt() + " to " + max.getAsInt()
          : "";
    }
  }

  /** One of some words; {@code open} where others may exist. */
  record Choice(List<Value> values, boolean open) implements ValueType {

    /** More words than this are not listed in a sentence. */
    private static final int MANY_WORDS = 4;

    public Optional<Value> value(String text) {
      return values.stream().filter(value -> value.text().equals(text)).findFirst();
    }

    /** The first of {@link #words}. */
    Optional<String> first() {
      return words().stream().findFirst();
    }

    /** The words that are neither old nor doubtful. */
    public List<String> words() {
      return values.stream()
          .filter(value -> value.deprecation().isEmpty() && value.sure())
          .map(Value::text)
          .toList();
    }

    private String describeWords() {
      List<String> words = words();
      return words.size() > MANY_WORDS
          ? "a fixed word"
          : Words.or(words.stream().map(it -> "`" + it + "`").toList());
    }
  }

  /** A list whose items are all of one type. */
  record ListOf(ValueType item) implements ValueType {}

  /** A mapping with free keys. */
  record MapOf(ValueType value) implements ValueType {}

  /** Any of several types, told apart by the shape of what is written. */
  record OneOf(List<ValueType> types) implements ValueType {}

  /** A mapping that the catalogue describes: {@link Catalog#object}. */
  record ObjectRef(String name) implements ValueType {

    String shortName() {
      return Words.spaced(name.substring(name.indexOf('.') + 1));
    }
  }

  /** Not checked. */
  record Anything() implements ValueType {}

  /**
   * A word of a {@link Choice}.
   *
   * @param sure whether it certainly exists; if not, it is accepted, but no message proposes it
   */
  record Value(
      String text,
      String doc,
      Optional<String> since,
      Optional<Deprecation> deprecation,
      boolean sure) {}

  /** In a few words for people, such as {@code a list of commands}. */
  default String describe() {
    if (this instanceof ListOf list) {
      return "a list of " + list.item().plural();
    } else if (this instanceof MapOf) {
      return "a mapping";
    } else if (this instanceof OneOf oneOf) {
      return Words.or(oneOf.types().stream().map(ValueType::describe).toList());
    } else if (this instanceof Flag) {
      return "`true` or `false`";
    } else if (this instanceof Anything) {
      return "any value";
    } else if (this instanceof ObjectRef object) {
      return "a mapping (" + object.shortName() + ")";
    } else if (this instanceof Text text) {
      return text.format().singular();
    } else if (this instanceof Number number) {
      return "a " + number.noun();
    }
    return ((Choice) this).describeWords();
  }

  private String plural() {
    if (this instanceof Text text) {
      return text.format().plural();
    } else if (this instanceof Choice) {
      return "fixed words";
    } else if (this instanceof Number number) {
      return "numbers" + number.range();
    } else if (this instanceof ObjectRef object) {
      return object.shortName() + " mappings";
    } else if (this instanceof OneOf oneOf) {
      return Words.or(oneOf.types().stream().map(ValueType::plural).toList());
    }
    return "values";
  }

  /** Whether a single text, number or flag may stand here. */
  default boolean takesScalar() {
    if (this instanceof OneOf oneOf) {
      return oneOf.types().stream().anyMatch(ValueType::takesScalar);
    }
    return !(this instanceof ListOf || this instanceof MapOf || this instanceof ObjectRef);
  }

  /** Whether a text of that format may stand here. */
  default boolean takes(Format format) {
    return alternatives().contains(new Text(format));
  }

  /** Whether a scalar here is a text, and never a number, a flag or one of some words. */
  default boolean takesOnlyText() {
    List<ValueType> scalars = alternatives().stream().filter(ValueType::takesScalar).toList();
    return !scalars.isEmpty() && scalars.stream().allMatch(Text.class::isInstance);
  }

  /** The choice that a text had to be one of and is not, where nothing else takes the text. */
  default Optional<Choice> choiceWithout(String text) {
    Choice choice = null;
    for (ValueType alternative : alternatives()) {
      boolean flag = alternative instanceof Flag;
      if (alternative instanceof Choice it) {
        choice = it;
      } else if (flag ? text.equals("true") || text.equals("false") : alternative.takesScalar()) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(choice).filter(it -> it.value(text).isEmpty());
  }

  /** Whether a list may stand here. */
  default boolean takesList() {
    if (this instanceof OneOf oneOf) {
      return oneOf.types().stream().anyMatch(ValueType::takesList);
    }
    return this instanceof ListOf || this instanceof Anything;
  }

  /** Whether a mapping may stand here. */
  default boolean takesMapping() {
    if (this instanceof OneOf oneOf) {
      return oneOf.types().stream().anyMatch(ValueType::takesMapping);
    }
    return this instanceof MapOf || this instanceof ObjectRef || this instanceof Anything;
  }

  /** This type and, for {@link OneOf}, its alternatives in its place. */
  default List<ValueType> alternatives() {
    return this instanceof OneOf oneOf ? oneOf.types() : List.of(this);
  }
}
