package dev.buddyls.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The keys that a new object needs, which follow from those that it has. */
public final class RequiredKeys implements Condition.Lookup {

  private final Map<String, String> texts;

  private RequiredKeys(Map<String, String> given) {
    this.texts = new HashMap<>(given);
  }

  /**
   * The needed keys in the order of {@code properties}. A needed choice is taken to have its
   * default, or else its first word.
   *
   * @param given keys that the object has, with their values
   * @param old the keys that are left out
   */
  public static List<Property> of(
      Collection<Property> properties, Map<String, String> given, Predicate<Property> old) {
    RequiredKeys needs = new RequiredKeys(given);
    List<Property> current = properties.stream().filter(old.negate()).toList();
    int known;
    do {
      known = needs.texts.size();
      current.stream()
          .filter(needs::isNeeded)
          .forEach(it -> needs.texts.putIfAbsent(it.key(), preset(it)));
    } while (needs.texts.size() > known);
    return current.stream().filter(needs::isNeeded).toList();
  }

  /** An object with these keys and no others. */
  public static Condition.Lookup having(Map<String, String> given) {
    return new RequiredKeys(given);
  }

  private boolean isNeeded(Property property) {
    return property.required().holds(this);
  }

  private static String preset(Property property) {
    return property
        .defaultValue()
        .or(() -> first(property.type().alternatives().get(0)))
        .orElse("");
  }

  private static Optional<String> first(ValueType type) {
    return type instanceof ValueType.Choice it ? it.first() : Optional.empty();
  }

  @Override
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  @Override
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }
}
