package dev.buddyls.explain;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.text.EnglishList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Something with keys of its own: an object or an action type.
 *
 * @param id what {@code explain} takes before a dot, such as {@code Event} or {@code ZIP}
 * @param inSentence such as {@code an event} or {@code ZIP}
 * @param keys without those that an action type shares with every action
 */
record KeyOwner(String id, String inSentence, ObjectType object, List<Property> keys) {

  private static final int NAMED = 3;

  static KeyOwner of(ObjectType object) {
    String phrase = object.is(ObjectKind.ACTION) ? "every action" : spaced(object.inSentence());
    List<Property> keys = List.copyOf(object.properties().values());
    return new KeyOwner(object.name(), phrase + ofType(object.name()), object, keys);
  }

  /** An object that one action type alone has is named after both. */
  private static String ofType(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : " of " + name.substring(0, dot);
  }

  /** {@code a sandboxTarget} as {@code a sandbox target}; {@code CI} stays. */
  private static String spaced(String phrase) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      boolean inner =
          i > 0
              && i + 1 < phrase.length()
              && isLower(phrase.charAt(i - 1))
              && isUpper(phrase.charAt(i))
              && isLower(phrase.charAt(i + 1));
      spaced.append(inner ? " " + Character.toLowerCase(phrase.charAt(i)) : phrase.charAt(i));
    }
    return spaced.toString();
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether it is an action type, or an object that one action type alone has. */
  boolean isOfAction() {
    return id.contains(".") || object.is(ObjectKind.ACTION) && !id.equals(object.name());
  }

  static KeyOwner of(ActionType action, ObjectType common) {
    List<Property> own =
        action.object().properties().values().stream()
            .filter(it -> it != common.properties().get(it.key()))
            .toList();
    return new KeyOwner(action.type(), action.type(), action.object(), own);
  }

  /** All there are, the most important first; this reads the whole catalogue. */
  static List<KeyOwner> all(Catalog catalog) {
    Map<String, KeyOwner> found = new LinkedHashMap<>();
    catalog.objectNames().forEach(name -> found.put(name, of(catalog.object(name))));
    for (String type : new TreeSet<>(catalog.actionTypes().keySet())) {
      KeyOwner owner = of(catalog.action(type).orElseThrow(), catalog.actionCommon());
      found.put(type, owner);
      nested(owner, catalog, found);
    }
    return List.copyOf(found.values());
  }

  private static void nested(KeyOwner owner, Catalog catalog, Map<String, KeyOwner> found) {
    for (Property property : owner.keys()) {
      for (ValueType.ObjectRef ref : objects(property.type())) {
        if (!found.containsKey(ref.name())) {
          KeyOwner inner = of(catalog.object(ref.name()));
          found.put(ref.name(), inner);
          nested(inner, catalog, found);
        }
      }
    }
  }

  /** The objects that a value may consist of. */
  static List<ValueType.ObjectRef> objects(ValueType type) {
    return leaves(type).stream()
        .filter(ValueType.ObjectRef.class::isInstance)
        .map(ValueType.ObjectRef.class::cast)
        .toList();
  }

  /** The words that a value may consist of. */
  static List<ValueType.Value> words(ValueType type) {
    return leaves(type).stream()
        .filter(ValueType.Choice.class::isInstance)
        .flatMap(it -> ((ValueType.Choice) it).values().stream())
        .toList();
  }

  private static List<ValueType> leaves(ValueType type) {
    List<ValueType> leaves = new ArrayList<>();
    for (ValueType it : type.alternatives()) {
      if (it instanceof ValueType.ListOf list) {
        leaves.addAll(leaves(list.item()));
      } else if (it instanceof ValueType.MapOf map) {
        leaves.addAll(leaves(map.value()));
      } else {
        leaves.add(it);
      }
    }
    return leaves;
  }

  /** Some owners in words, such as {@code an event, ZIP and 3 more}. */
  static String inWords(List<KeyOwner> owners) {
    int shown = owners.size() <= NAMED + 1 ? owners.size() : NAMED;
    List<String> words = new ArrayList<>();
    owners.subList(0, shown).forEach(it -> words.add(it.inSentence()));
    if (shown < owners.size()) {
      words.add(owners.size() - shown + " more");
    }
    return EnglishList.and(words);
  }
}
