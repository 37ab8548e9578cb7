package dev.buddyls.explain;

import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.explain.Explanation.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains the words that keys take as values. */
final class ValueTopics {

  private static final int SHOWN = 12;

  /** What each word means, by where it is used. */
  private final Map<String, Map<String, Use>> uses = new HashMap<>();

  ValueTopics(List<KeyOwner> owners) {
    for (KeyOwner owner : owners) {
      for (Property key : owner.keys()) {
        for (ValueType.Value value : KeyOwner.words(key.type())) {
          uses.computeIfAbsent(value.text(), word -> new LinkedHashMap<>())
              .computeIfAbsent(
                  place(owner, key), place -> new Use(key.key(), value, new ArrayList<>()))
              .owners()
              .add(owner);
        }
      }
    }
  }

  /** What a word means as the value of a key. Action types that share a key mean the same by it. */
  private record Use(String key, ValueType.Value value, List<KeyOwner> owners) {

    boolean isOld() {
      return value.deprecation().isPresent() || keyIsOld();
    }

    private boolean keyIsOld() {
      return owners.get(0).object().properties().get(key).deprecation().isPresent();
    }

    Row row() {
      String end = " (in " + KeyOwner.inWords(owners) + (isOld() ? ", old)" : ")");
      return new Row(key, value.doc().replaceFirst("\\.$", "") + end);
    }
  }

  Optional<Explanation> about(String word) {
    List<Use> uses = uses(word);
    if (uses.isEmpty()) {
      uses = uses(word.toUpperCase(Locale.ROOT));
    }
    return uses.isEmpty() ? Optional.empty() : Optional.of(explanation(uses));
  }

  Set<String> words() {
    return uses.keySet();
  }

  private List<Use> uses(String word) {
    return uses.getOrDefault(word, Map.of()).values().stream()
        .sorted(Comparator.comparing(Use::isOld))
        .toList();
  }

  private static String place(KeyOwner owner, Property key) {
    return owner.isOfAction() ? key.key() : owner.id() + "." + key.key();
  }

  private static Explanation explanation(List<Use> uses) {
    Use first = uses.get(0);
    String word = first.value().text() + ", a value of ";
    if (uses.size() == 1) {
      return Explanation.titled(word + first.key() + " in " + KeyOwner.inWords(first.owners()))
          .paragraph(sentence(first.value().doc()))
          .paragraph(first.value().deprecation().map(Documentation::deprecated).orElse(""))
          .build();
    }
    int more = uses.size() - SHOWN;
    return Explanation.titled(word + "several keys")
        .table(uses.stream().limit(SHOWN).map(Use::row).toList())
        .paragraph(more > 0 ? "… and of " + more + " more." : "")
        .build();
  }

  private static String sentence(String text) {
    String end = text.endsWith(".") ? "" : ".";
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + end;
  }
}
