package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes the keys of objects: needed ones, then by how many real files use them. */
final class KeyProposals {

  private final Catalog catalog;
  private final Templates templates;
  private final TargetGeneration targetGeneration;

  KeyProposals(Catalog catalog, Templates templates, TargetGeneration targetGeneration) {
    this.targetGeneration = targetGeneration;
    this.catalog = catalog;
    this.templates = templates;
  }

  /**
   * Keys that an object does not have yet, each with colon and value.
   *
   * @param current the key that is being written: it may be proposed again
   * @param inherited keys that are merged into it: it may have its own, but needs none
   */
  List<Proposal> missing(
      TypedObject owner, Optional<String> current, Set<String> inherited, InsertionPoint place) {
    List<Proposal> all = new ArrayList<>();
    for (Property property : byUse(owner)) {
      if (isFree(property, owner, current) && !isRuledOut(property, owner)) {
        Relevance relevance = relevance(property, owner, inherited);
        forms(property, place)
            .forEach(it -> all.add(proposal(property, owner, it, place, relevance)));
      }
    }
    return all;
  }

  /** Keys that could replace a key that has its colon. */
  List<Proposal> others(
      TypedObject owner, Optional<String> current, Set<String> inherited, InsertionPoint place) {
    Form name = new Form("", Snippet.of(""));
    return byUse(owner).stream()
        .filter(it -> isFree(it, owner, current))
        .map(it -> proposal(it, owner, name, place, relevance(it, owner, inherited)))
        .toList();
  }

  private static boolean isFree(Property property, TypedObject owner, Optional<String> current) {
    return !owner.has(property.key()) || current.equals(Optional.of(property.key()));
  }

  /** Keys of an object that has none yet. */
  List<Proposal> ofNew(ObjectType type, InsertionPoint place) {
    return missing(empty(type, place), Optional.empty(), Set.of(), place);
  }

  /** The key that makes an object what it is, as the first of its item. */
  Proposal first(ObjectType type, String key, InsertionPoint place) {
    Property property = type.properties().get(key);
    TypedObject owner = empty(type, place);
    return proposal(
        property,
        owner,
        forms(property, place).get(0),
        place,
        relevance(property, owner, Set.of()));
  }

  private static TypedObject empty(ObjectType type, InsertionPoint place) {
    Node.Mapping nothing =
        new Node.Mapping(place.range(), List.of(), place.flow(), Node.Properties.NONE);
    return new TypedObject(type, nothing, place.range(), Optional.empty(), "");
  }

  private List<Property> byUse(TypedObject owner) {
    List<String> uses = new ArrayList<>(catalog.uses(DocKey.owner(owner, catalog)));
    uses.addAll(catalog.uses(owner.type().name()));
    Comparator<Property> used =
        Comparator.comparingInt(
            property -> {
              int at = uses.indexOf(property.key());
              return at < 0 ? Integer.MAX_VALUE : at;
            });
    return owner.type().properties().values().stream().sorted(used).toList();
  }

  private Relevance relevance(Property property, TypedObject owner, Set<String> inherited) {
    if (targetGeneration.isOld(property)) {
      return Relevance.DEPRECATED;
    } else if (property.since().filter(targetGeneration::isTooNew).isPresent()) {
      return Relevance.NOT_APPLICABLE;
    } else if (property.required().holds(owner) && !inherited.contains(property.key())) {
      return Relevance.REQUIRED;
    }
    return property.applies().allHold(owner) ? Relevance.USUAL : Relevance.NOT_APPLICABLE;
  }

  /** Whether another key says that this one has no effect: with a word that is known. */
  private static boolean isRuledOut(Property property, TypedObject owner) {
    return property.applies().tests().entrySet().stream()
        .anyMatch(test -> isKnown(test.getKey(), owner) && !holds(test, owner));
  }

  private static boolean holds(Map.Entry<String, Condition.Test> test, TypedObject owner) {
    return new Condition(Map.of(test.getKey(), test.getValue())).allHold(owner);
  }

  private static boolean isKnown(String key, TypedObject owner) {
    Optional<ValueType> type = owner.type().property(key).map(Property::type);
    return type.filter(ValueType.Choice.class::isInstance)
        .flatMap(it -> owner.text(key).flatMap(((ValueType.Choice) it)::value))
        .isPresent();
  }

  /** What follows a key: its value may take several shapes. */
  private record Form(String label, Snippet rest) {}

  private List<Form> forms(Property property, InsertionPoint place) {
    List<Form> all = new ArrayList<>();
    if (place.flow()) {
      return List.of(new Form("", Snippet.of(": ")));
    }
    for (ValueType alternative : property.type().alternatives()) {
      String shape = shape(alternative);
      if (all.stream().noneMatch(it -> it.label().equals(shape))) {
        all.add(new Form(shape, templates.value(alternative, place.column())));
      }
    }
    all.set(0, new Form("", all.get(0).rest()));
    return all;
  }

  private static String shape(ValueType type) {
    return type.takesScalar() ? "text" : type.takesList() ? "list" : "mapping";
  }

  private Proposal proposal(
      Property property, TypedObject owner, Form form, InsertionPoint place, Relevance relevance) {
    String key = property.key();
    String label = form.label().isEmpty() ? key : key + " (" + form.label() + ")";
    return place
        .proposal(ProposalKind.KEY, label, form.rest().after(key))
        .detail(detail(property, relevance))
        .docKey(new DocKey(DocKey.owner(owner, catalog), key, ""))
        .relevance(relevance)
        .filter(key)
        .build();
  }

  private static String detail(Property property, Relevance relevance) {
    String type = property.type().describe().replace("`", "");
    return relevance == Relevance.REQUIRED ? "required, " + type : type;
  }
}
