package dev.buddyls.catalog;

import dev.buddyls.text.EnglishList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a value may be. */
public sealed interface ValueType {

  /** In a few words for people, such as {@code a list of commands}. */
  String describe();

  /** Several of them in words for people, such as {@code commands}. */
  default String plural() {
    return "values";
  }

  /** Whether a single text, number or flag may be here. */
  default boolean takesScalar() {
    return true;
  }

  /** Whether a list may be here. */
  default boolean takesList() {
    return false;
  }

  /** Whether a mapping may be here. */
  default boolean takesMapping() {
    return false;
  }

  /** This type and, for {@link OneOf}, its alternatives in its place. */
  default List<ValueType> alternatives() {
    return List.of(this);
  }

  /** What a text here refers to by name, if it does. */
  default Optional<NameKind> names() {
    return alternatives().stream()
        .flatMap(it -> it instanceof Text text ? text.format().names().stream() : Stream.empty())
        .findFirst();
  }

  /** Whether a text of that format may be here. */
  default boolean takes(Format format) {
    return alternatives().stream()
        .anyMatch(it -> it instanceof Text text && text.format() == format);
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
      if (alternative instanceof Choice it) {
        choice = it;
      } else if (alternative.mayBe(text)) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(choice).filter(it -> it.value(text).isEmpty());
  }

  /** Whether a scalar with that text may be meant as a value of the type, right or wrong. */
  private boolean mayBe(String text) {
    return this instanceof Flag flag ? flag.isWord(text) : takesScalar();
  }

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

    @Override
    public String describe() {
      return format.singular();
    }

    @Override
    public String plural() {
      return format.plural();
    }
  }

  /** {@code true} or {@code false}. */
  record Flag() implements ValueType {

    @Override
    public String describe() {
      return "`true` or `false`";
    }

    /** Whether a text is one of the two words. */
    public boolean isWord(String text) {
      return text.equals("true") || text.equals("false");
    }
  }

  /**
   * A number, with bounds where there are any; both bounds are allowed values.
   *
   * @param unit what it counts, where that is time
   * @param cyclic whether the lowest number follows the highest, which many people then call 0
   */
  record Number(
      boolean whole, OptionalInt min, OptionalInt max, Optional<ChronoUnit> unit, boolean cyclic)
      implements ValueType {

    @Override
    public String describe() {
      String what = whole ? "a whole number" : "a number";
      return what
          + unit.map(it -> " of " + it.toString().toLowerCase(Locale.ROOT)).orElse("")
          + range();
    }

    @Override
    public String plural() {
      return "numbers" + range();
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

    @Override
    public String describe() {
      List<String> words = words();
      return words.size() > MANY_WORDS
          ? "a fixed word"
          : EnglishList.or(words.stream().map(it -> "`" + it + "`").toList());
    }

    @Override
    public String plural() {
      return "fixed words";
    }
  }

  /** A list whose items are all of one type. */
  record ListOf(ValueType item) implements ValueType {

    @Override
    public String describe() {
      return "a list of " + item.plural();
    }

    @Override
    public boolean takesScalar() {
      return false;
    }

    @Override
    public boolean takesList() {
      return true;
    }
  }

  /** A mapping with free keys. */
  record MapOf(ValueType value) implements ValueType {

    @Override
    public String describe() {
      return "a mapping";
    }

    @Override
    public boolean takesScalar() {
      return false;
    }

    @Override
    public boolean takesMapping() {
      return true;
    }
  }

  /** Any of several types, distinguished by the shape of the value. */
  record OneOf(List<ValueType> types) implements ValueType {

    @Override
    public String describe() {
      return EnglishList.or(types.stream().map(ValueType::describe).toList());
    }

    @Override
    public String plural() {
      return EnglishList.or(types.stream().map(ValueType::plural).toList());
    }

    @Override
    public boolean takesScalar() {
      return types.stream().anyMatch(ValueType::takesScalar);
    }

    @Override
    public boolean takesList() {
      return types.stream().anyMatch(ValueType::takesList);
    }

    @Override
    public boolean takesMapping() {
      return types.stream().anyMatch(ValueType::takesMapping);
    }

    @Override
    public List<ValueType> alternatives() {
      return types;
    }
  }

  /** A mapping that the catalogue describes: {@link Catalog#object}. */
  record ObjectRef(String name) implements ValueType {

    /** Which of the objects it is that the code knows by name. */
    public ObjectKind kind() {
      return ObjectKind.named(name);
    }

    private String shortName() {
      return Words.spaced(name.substring(name.indexOf('.') + 1));
    }

    @Override
    public String describe() {
      return "a mapping (" + shortName() + ")";
    }

    @Override
    public String plural() {
      return shortName() + " mappings";
    }

    @Override
    public boolean takesScalar() {
      return false;
    }

    @Override
    public boolean takesMapping() {
      return true;
    }
  }

  /** Not checked. */
  record Anything() implements ValueType {

    @Override
    public String describe() {
      return "any value";
    }

    @Override
    public boolean takesList() {
      return true;
    }

    @Override
    public boolean takesMapping() {
      return true;
    }
  }

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
}
