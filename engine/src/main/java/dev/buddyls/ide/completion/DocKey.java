package dev.buddyls.ide.completion;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.model.TypedObject;
import java.util.stream.Stream;

/**
 * What the documentation of a proposal is about; the text is written when an editor shows it.
 *
 * @param owner an object of the catalogue, an action type, or {@code $} for the variables that
 *     Buddy sets; empty: nothing to say
 * @param key one of its keys, or empty for the owner itself
 * @param value a word that the key takes, or empty for the key itself
 */
public record DocKey(String owner, String key, String value) {

  static final DocKey NONE = new DocKey("", "", "");

  private static final String VARIABLE = "$";

  /**
   * The name by which these keys and the counts of real files know an object: an action's is its
   * type.
   */
  static String owner(TypedObject object, Catalog catalog) {
    String name = object.type().name();
    return object.is(ObjectKind.ACTION)
        ? object.text("type").filter(it -> catalog.action(it).isPresent()).orElse(name)
        : name;
  }

  /** A variable that Buddy sets. */
  static DocKey variable(String name) {
    return new DocKey(VARIABLE, name, "");
  }

  DocKey value(String word) {
    return new DocKey(owner, key, word);
  }

  /** Markdown; empty where there is nothing to say. */
  public String documentation(Catalog catalog) {
    if (owner.isEmpty()) {
      return "";
    } else if (owner.equals(VARIABLE)) {
      return catalog.variables().stream()
          .filter(it -> it.isCalled(key))
          .findFirst()
          .map(it -> Documentation.of(it, key))
          .orElse("");
    } else if (key.isEmpty()) {
      return catalog.action(owner).map(Documentation::of).orElse("");
    }
    ObjectType object =
        catalog.action(owner).map(ActionType::object).orElseGet(() -> catalog.object(owner));
    return object.property(key).map(property -> of(property, object)).orElse("");
  }

  private String of(Property property, ObjectType object) {
    if (value.isEmpty()) {
      return Documentation.of(property, object);
    }
    return words(property.type())
        .flatMap(it -> it.value(value).stream())
        .findFirst()
        .map(Documentation::of)
        .orElse("");
  }

  private static Stream<ValueType.Choice> words(ValueType type) {
    return type.alternatives().stream()
        .flatMap(
            it -> {
              if (it instanceof ValueType.ListOf list) {
                return words(list.item());
              } else if (it instanceof ValueType.MapOf map) {
                return words(map.value());
              }
              return it instanceof ValueType.Choice choice ? Stream.of(choice) : Stream.empty();
            });
  }
}
