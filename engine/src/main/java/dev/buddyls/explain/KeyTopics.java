package dev.buddyls.explain;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.explain.Explanation.Row;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Explains keys. One that means the same in many places is explained once. */
final class KeyTopics {

  private static final int IN_FULL = 3;
  private static final int IN_SHORT = 12;

  private final Catalog catalog;
  private final List<KeyOwner> owners;

  KeyTopics(Catalog catalog, List<KeyOwner> owners) {
    this.catalog = catalog;
    this.owners = owners;
  }

  /** A meaning of a key, and whose keys have it. */
  private record Variant(Property property, List<KeyOwner> owners) {

    static Variant of(List<KeyOwner> owners, String key) {
      return new Variant(owners.get(0).object().properties().get(key), owners);
    }

    Row inShort() {
      String more = owners.size() == 1 ? "" : " and " + (owners.size() - 1) + " more";
      String old = property.deprecation().isPresent() ? " (old)" : "";
      return new Row(owners.get(0).id() + more, Documentation.firstSentence(property.doc()) + old);
    }
  }

  /** Explains {@code key}, or the key of one owner where it is written {@code Owner.key}. */
  List<Explanation> about(String key) {
    int dot = key.lastIndexOf('.');
    List<Variant> variants =
        dot < 0
            ? variants(key, owners)
            : variants(
                key.substring(dot + 1),
                owners.stream()
                    .filter(it -> it.id().equalsIgnoreCase(key.substring(0, dot)))
                    .toList());
    List<Explanation> found = new ArrayList<>();
    int full = variants.size() <= IN_FULL + 1 ? variants.size() : IN_FULL;
    variants.subList(0, full).forEach(it -> found.add(full(it)));
    if (full < variants.size()) {
      found.add(inShort(key, variants.subList(full, variants.size())));
    }
    return found;
  }

  private static List<Variant> variants(String key, List<KeyOwner> owners) {
    Map<Property, List<KeyOwner>> byMeaning = new LinkedHashMap<>();
    for (KeyOwner owner : owners) {
      owner.keys().stream()
          .filter(it -> it.key().equals(key))
          .forEach(
              it -> byMeaning.computeIfAbsent(it.meaning(), any -> new ArrayList<>()).add(owner));
    }
    // Objects are ordered by their importance, action types by the number that share a meaning.
    return byMeaning.values().stream()
        .map(it -> Variant.of(it, key))
        .sorted(
            Comparator.<Variant, Boolean>comparing(it -> it.property().deprecation().isPresent())
                .thenComparing(it -> it.owners().get(0).isOfAction())
                .thenComparing(it -> it.owners().get(0).isOfAction() ? -it.owners().size() : 0))
        .toList();
  }

  private Explanation full(Variant variant) {
    Property key = variant.property();
    String kind = key.deprecation().isPresent() ? ", an old key of " : ", a key of ";
    Explanation.Builder page =
        Explanation.titled(key.key() + kind + KeyOwner.inWords(variant.owners()))
            .paragraph(key.doc())
            .paragraph(key.deprecation().map(Documentation::deprecated).orElse(""))
            .paragraph(Whitespace.strip(takes(key.type()) + " " + Documentation.facts(key)))
            .section("Values")
            .table(values(key.type()));
    KeyOwner.objects(key.type()).forEach(it -> parts(it, page));
    page.section("Example").code(key.example().orElse(""));
    Set<String> links = new LinkedHashSet<>();
    variant.owners().forEach(owner -> owner.object().link().ifPresent(links::add));
    return links.size() == 1
        ? page.section("").paragraph("More: " + Catalog.url(links.iterator().next())).build()
        : page.build();
  }

  private static String takes(ValueType type) {
    return type instanceof ValueType.Choice ? "" : "Takes " + type.describe() + ".";
  }

  private static List<Row> values(ValueType type) {
    return KeyOwner.words(type).stream()
        .map(
            it -> new Row(it.text(), it.deprecation().isPresent() ? it.doc() + " (old)" : it.doc()))
        .toList();
  }

  private void parts(ValueType.ObjectRef ref, Explanation.Builder page) {
    KeyOwner inner = KeyOwner.of(catalog.object(ref.name()));
    if (ref.name().contains(".")) {
      page.section("Keys of " + inner.inSentence()).table(KeyLists.rows(inner.keys()));
    } else {
      page.section("")
          .paragraph("Keys of " + inner.inSentence() + ": `buddy-ls explain " + ref.name() + "`");
    }
  }

  private static Explanation inShort(String key, List<Variant> variants) {
    List<Variant> shown = variants.subList(0, Math.min(IN_SHORT, variants.size()));
    int more = variants.size() - shown.size();
    String one = shown.get(0).owners().get(0).id() + "." + key;
    return Explanation.titled(key + " elsewhere")
        .table(shown.stream().map(Variant::inShort).toList())
        .paragraph(more > 0 ? "… and with " + more + " more meanings." : "")
        .paragraph("For one of them: `buddy-ls explain " + one + "`")
        .build();
  }
}
