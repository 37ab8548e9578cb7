package dev.buddyls.features.completion;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.ActionSummary;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Proposes single words that a value can be, in quotes where they need them. */
final class ValueProposals {

  private static final List<String> BETWEEN_BRACKETS = List.of(",", "]", "}");

  private final BuddyFile file;
  private final Catalog catalog;

  ValueProposals(BuddyFile file) {
    this.file = file;
    this.catalog = file.catalog();
  }

  /** The words of a choice or a flag that are not old, as they stand in a file. */
  static List<String> words(ValueType type) {
    if (type instanceof ValueType.Flag) {
      return List.of("true", "false");
    }
    return type instanceof ValueType.Choice choice
        ? choice.values().stream()
            .filter(it -> it.deprecation().isEmpty())
            .map(it -> Quoting.inBlock(it.text()))
            .toList()
        : List.of();
  }

  /**
   * @param type of the value, or of an item of the list that it is
   */
  List<Proposal> of(ValueType type, TypedValue value, Place place) {
    Property property = value.property();
    TypedObject owner = value.owner();
    if (owner.type().name().equals("Action") && property.key().equals("type")) {
      return actionTypes(place);
    }
    Topic topic = new Topic(Topic.owner(owner, catalog), property.key(), "");
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.Choice choice) {
        for (ValueType.Value it : choice.values()) {
          boolean old = it.deprecation().isPresent();
          Word word = new Word(it.text(), detail(it.text(), property));
          all.add(proposal(word, topic.value(it.text()), quoted(it.text(), place), place, old));
        }
      } else if (alternative instanceof ValueType.Flag) {
        for (String it : List.of("true", "false")) {
          all.add(proposal(new Word(it, detail(it, property)), topic, it, place, false));
        }
      } else if (alternative instanceof ValueType.Text text) {
        for (Word it : Source.of(text.format()).words(file)) {
          String detail = it.detail().isEmpty() ? detail(it.text(), property) : it.detail();
          Word word = new Word(it.text(), detail);
          all.add(proposal(word, Topic.NONE, quoted(it.text(), place), place, false));
        }
      }
    }
    return all;
  }

  private static String detail(String word, Property property) {
    return property.defaultValue().equals(Optional.of(word)) ? "default" : "";
  }

  private static String quoted(String text, Place place) {
    return place
        .quote()
        .map(it -> Quoting.inQuotes(text, it))
        .orElseGet(() -> place.flow() ? Quoting.inFlow(text) : Quoting.inBlock(text));
  }

  private static Proposal proposal(
      Word word, Topic topic, String written, Place place, boolean old) {
    return new Proposal(
        Proposal.Kind.VALUE,
        word.text(),
        word.detail(),
        topic,
        place.range(),
        Snippet.of(place.before() + written),
        old ? Proposal.OLD : Proposal.USUAL,
        word.text(),
        old,
        place.flow() && place.quote().isEmpty() ? BETWEEN_BRACKETS : List.of());
  }

  /** All action types, by constant; also found by title and by what they do. */
  private List<Proposal> actionTypes(Place place) {
    List<Proposal> all = new ArrayList<>();
    for (ActionSummary action : new TreeMap<>(catalog.actionTypes()).values()) {
      boolean old = action.deprecation().isPresent();
      all.add(
          new Proposal(
              Proposal.Kind.ACTION_TYPE,
              action.type(),
              action.title(),
              new Topic(action.type(), "", ""),
              place.range(),
              Snippet.of(place.before() + action.type()),
              old ? Proposal.OLD : Proposal.USUAL,
              search(action),
              old,
              List.of()));
    }
    return all;
  }

  /** What people look for an action type by. */
  static String search(ActionSummary action) {
    return action.type() + " " + action.title() + " " + String.join(" ", action.search());
  }
}
