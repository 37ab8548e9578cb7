package dev.buddyls.explain;

import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.explain.Explanation.Row;
import java.util.ArrayList;
import java.util.List;

/** Lists the keys of an object: those that it needs, those that it takes, and the old ones. */
final class KeyLists {

  private KeyLists() {}

  static void addTo(Explanation.Builder page, List<Property> keys, String example) {
    List<Property> current = keys.stream().filter(it -> it.deprecation().isEmpty()).toList();
    List<Row> needed = needed(current);
    page.section("Needs").table(needed);
    page.section("Example").code(example);
    page.section("Needs in some cases").table(neededAtTimes(current));
    page.section(needed.isEmpty() ? "Takes" : "Also takes")
        .table(
            current.stream()
                .filter(it -> !it.required().required())
                .map(it -> new Row(it.key(), Documentation.firstSentence(it.doc())))
                .toList());
    List<String> old =
        keys.stream()
            .filter(it -> it.deprecation().isPresent())
            .map(it -> "`" + it.key() + "`")
            .toList();
    page.section("Old keys, which still work").paragraph(String.join(", ", old));
  }

  /** All keys in one list. */
  static List<Row> rows(List<Property> keys) {
    List<Property> current = keys.stream().filter(it -> it.deprecation().isEmpty()).toList();
    List<Row> rows = new ArrayList<>(needed(current));
    rows.addAll(neededAtTimes(current));
    current.stream()
        .filter(it -> !it.required().required())
        .forEach(it -> rows.add(new Row(it.key(), Documentation.firstSentence(it.doc()))));
    return rows;
  }

  private static List<Row> needed(List<Property> keys) {
    return keys.stream()
        .filter(it -> it.required().unconditional())
        .map(it -> new Row(it.key(), Documentation.firstSentence(it.doc())))
        .toList();
  }

  private static List<Row> neededAtTimes(List<Property> keys) {
    return keys.stream()
        .filter(it -> it.required().required() && !it.required().unconditional())
        .map(it -> new Row(it.key(), Documentation.firstSentence(it.doc()) + " " + when(it)))
        .toList();
  }

  /** The case alone; its exceptions are in the explanation of the key. */
  private static String when(Property key) {
    Condition when = key.required().when();
    return when.isNone()
        ? Documentation.required(key.required()).orElse("")
        : "Required when " + when.describeAll() + ".";
  }
}
