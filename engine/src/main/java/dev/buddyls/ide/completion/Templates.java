package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectTemplate;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.RequiredKeys;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Proposes whole objects with every key they need, and a stop at each value. */
final class Templates {

  private final Catalog catalog;
  private final Layout layout;
  private final TargetGeneration targetGeneration;

  Templates(Catalog catalog, Layout layout, TargetGeneration targetGeneration) {
    this.catalog = catalog;
    this.layout = layout;
    this.targetGeneration = targetGeneration;
  }

  /** What follows a key at {@code column}: colon and space, or the first lines below it. */
  Snippet value(ValueType type, int column) {
    if (type.takesScalar()) {
      return Snippet.of(": ");
    } else if (type.takesList()) {
      return Snippet.of(":" + layout.below(column, true) + "- ");
    }
    String start = ":" + layout.below(column, false);
    if (!(type instanceof ValueType.ObjectRef ref)) {
      return Snippet.of(start);
    }
    ObjectType object = catalog.object(ref.name());
    boolean needs =
        object.properties().values().stream().anyMatch(it -> it.required().unconditional());
    return needs
        ? writer(Map.of()).write(start).object(object, layout.columnBelow(column, false)).written()
        : Snippet.of(start);
  }

  private SnippetWriter writer(Map<String, String> given) {
    return new SnippetWriter(catalog, layout, targetGeneration, given);
  }

  /** Objects of a type, one for each word of the key that tells them apart. */
  List<Proposal> of(ObjectType type, InsertionPoint place) {
    if (place.flow()) {
      return List.of();
    } else if (type.is(ObjectKind.ACTION)) {
      return actions(place);
    } else if (!type.templates().isEmpty()) {
      return usual(type, place);
    }
    Optional<Property> kind =
        type.properties().values().stream()
            .filter(it -> it.required().unconditional() && it.type() instanceof ValueType.Choice)
            .findFirst();
    return kind.map(it -> kinds(type, it, place)).orElseGet(() -> one(type, place));
  }

  private List<Proposal> actions(InsertionPoint place) {
    Map<String, Property> common = catalog.actionCommon().properties();
    List<Proposal> all = new ArrayList<>();
    for (ActionSummary action : catalog.actionTypesByUse()) {
      if (action.deprecation().filter(targetGeneration::isOld).isEmpty()) {
        List<Property> keys = new ArrayList<>(List.of(common.get("type")));
        keys.addAll(needs(action));
        SnippetWriter out = writer(Map.of("type", action.type()));
        out.write("action: ").stop(Quoting.inBlock(action.title()));
        out.write(layout.line(place.column())).keys(keys, place.column());
        DocKey docKey = new DocKey(action.type(), "", "");
        all.add(
            whole(
                action.type(),
                action.title(),
                docKey,
                out.written(),
                place,
                ValueProposals.search(action)));
      }
    }
    return all;
  }

  private List<Property> needs(ActionSummary action) {
    if (targetGeneration.isToday()) {
      return action.needs();
    }
    ObjectType type = catalog.action(action.type()).orElseThrow().object();
    Map<String, String> given = Map.of("action", "", "type", action.type());
    return needs(type, given).stream()
        .filter(it -> !given.containsKey(it.key()))
        .map(it -> targetGeneration.form(it, type))
        .toList();
  }

  private List<Property> needs(ObjectType type, Map<String, String> given) {
    return RequiredKeys.of(type.properties().values(), given, it -> targetGeneration.isOld(it));
  }

  /** The usual forms of an object in the generation of new code. */
  private List<Proposal> usual(ObjectType type, InsertionPoint place) {
    Optional<String> generation =
        type.templates().stream()
            .flatMap(it -> it.generationKey().stream())
            .filter(key -> type.property(key).filter(targetGeneration::isOld).isEmpty())
            .findFirst();
    return type.templates().stream()
        .filter(it -> it.generationKey().equals(generation))
        .map(it -> usual(it, type, place))
        .toList();
  }

  private Proposal usual(ObjectTemplate template, ObjectType type, InsertionPoint place) {
    List<Property> keys = template.keys().stream().map(type.properties()::get).toList();
    Snippet text = writer(template.given()).keys(keys, place.column()).written();
    String label = noun(type) + " " + template.title();
    DocKey docKey = new DocKey(type.name(), template.keys().get(0), "");
    return whole(label, "", docKey, text, place, label);
  }

  private List<Proposal> kinds(ObjectType type, Property kind, InsertionPoint place) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType.Value word : ((ValueType.Choice) kind.type()).values()) {
      boolean tooNew = word.since().filter(targetGeneration::isTooNew).isPresent();
      if (word.sure() && word.deprecation().isEmpty() && !tooNew) {
        Map<String, String> given = Map.of(kind.key(), word.text());
        Snippet text = writer(given).keys(keys(type, kind, given), place.column()).written();
        DocKey docKey = new DocKey(type.name(), kind.key(), word.text());
        all.add(whole(word.text(), noun(type), docKey, text, place, word.text()));
      }
    }
    return all;
  }

  /** What an object of a kind needs; where that is nothing else, the key that it usually has. */
  private List<Property> keys(ObjectType type, Property kind, Map<String, String> given) {
    List<Property> keys = new ArrayList<>(needs(type, given));
    if (keys.size() == 1) {
      catalog.uses(type.name()).stream()
          .flatMap(it -> type.property(it).stream())
          .filter(it -> it != kind && it.applies().allHold(RequiredKeys.having(given)))
          .findFirst()
          .ifPresent(keys::add);
    }
    return keys;
  }

  /** An object whose kinds do not differ, with its two usual keys. */
  private List<Proposal> one(ObjectType type, InsertionPoint place) {
    List<String> usual = catalog.uses(type.name()).stream().limit(2).toList();
    List<Property> keys =
        type.properties().values().stream()
            .filter(it -> it.required().unconditional() || usual.contains(it.key()))
            .toList();
    if (keys.size() < 2) {
      return List.of();
    }
    String label = "new " + noun(type);
    DocKey docKey = new DocKey(type.name(), keys.get(0).key(), "");
    return List.of(
        whole(
            label,
            "",
            docKey,
            writer(Map.of()).keys(keys, place.column()).written(),
            place,
            label));
  }

  private static String noun(ObjectType type) {
    return type.title().toLowerCase(Locale.ROOT);
  }

  private static Proposal whole(
      String label,
      String detail,
      DocKey docKey,
      Snippet text,
      InsertionPoint place,
      String filter) {
    return place
        .proposal(ProposalKind.SNIPPET, label, text)
        .detail(detail)
        .docKey(docKey)
        .relevance(Relevance.SNIPPET)
        .filter(filter)
        .build();
  }
}
