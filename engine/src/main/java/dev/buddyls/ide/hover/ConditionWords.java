package dev.buddyls.ide.hover;

import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Markdown;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Trigger conditions as clauses, such as {@code the variable `STAGE` equals `live`}: what the
 * catalogue says about the condition, with the values of the file in place of their keys.
 */
record ConditionWords(ChunkModel chunk) {

  static final String KEY = "trigger_condition";

  private static final Pattern NAMED_KEY = Pattern.compile("`([a-z_]+)`");

  /** The condition that an object is or has; empty where a part of it is missing. */
  Optional<String> of(TypedObject object) {
    Optional<String> kind = object.text(KEY);
    if (kind.filter("OR"::equals).isPresent()) {
      return given("trigger_operands", object).map(it -> it.contains(" or ") ? "either " + it : it);
    }
    return kind.flatMap(
            word ->
                object.type().property(KEY).flatMap(it -> FixedValueHover.word(it.type(), word)))
        .map(ValueType.Value::doc)
        .map(doc -> doc.split(";")[0].replace(" is one of ", " is "))
        .flatMap(clause -> filled(clause, object));
  }

  private Optional<String> filled(String clause, TypedObject object) {
    Matcher keys = NAMED_KEY.matcher(clause);
    StringBuilder filled = new StringBuilder();
    int done = 0;
    while (keys.find()) {
      Optional<String> value = given(keys.group(1), object);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      filled.append(clause, done, keys.start()).append(value.get());
      done = keys.end();
    }
    return Optional.of(filled.append(clause, done, clause.length()).toString());
  }

  private Optional<String> given(String key, TypedObject object) {
    return object.mapping().entry(key).flatMap(it -> words(key, it.value()));
  }

  private Optional<String> words(String key, Node value) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(
          key.equals("trigger_days") ? day(scalar.value()) : Markdown.code(scalar.value()));
    }
    if (!(value instanceof Node.Sequence list) || list.items().isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    list.items().forEach(item -> item(key, item.value()).ifPresent(words::add));
    boolean complete = words.size() == list.items().size();
    return complete ? Optional.of(String.join(" or ", words)) : Optional.empty();
  }

  private Optional<String> item(String key, Node item) {
    return item instanceof Node.Scalar ? words(key, item) : chunk.object(item).flatMap(this::of);
  }

  private static String day(String number) {
    return number.matches("[1-7]")
        ? DayOfWeek.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : Markdown.code(number);
  }
}
