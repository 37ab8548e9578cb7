package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes single words that a value can be, in quotes where they need them. */
final class ValueProposals {

  private static final List<String> BETWEEN_BRACKETS = List.of(",", "]", "}");

  private final Context context;
  private final Catalog catalog;
  private final TargetGeneration newCode;

  ValueProposals(Context context) {
    this.context = context;
    this.catalog = context.file().catalog();
    this.newCode = context.newCode();
  }

  /** The words of a choice or a flag that are not old, as they stand in a file. */
  static List<String> words(ValueType type) {
    if (type instanceof ValueType.Flag) {
      return List.of("true", "false");
    }
    return type instanceof ValueType.Choice choice
        ? choice.values().stream()
            .filter(it -> it.deprecation().isEmpty())
            .map(it -> Quoting.inChunk(it.text()))
            .toList()
        : List.of();
  }

  /**
   * @param type of the value, or of an item of the list that it is
   */
  List<Proposal> of(ValueType type, TypedValue value, Place place) {
    if (value.owner().type().name().equals("Action") && value.property().key().equals("type")) {
      return actionTypes(place);
    }
    Set<String> present = others(value.node());
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      boolean flag = alternative instanceof ValueType.Flag;
      for (Word word : words(alternative, value, place)) {
        if (!present.contains(word.text())) {
          String written = flag ? word.text() : quoted(word.text(), place);
          all.add(proposal(word, value.property(), written, place));
        }
      }
    }
    return all;
  }

  /** What a list holds but for the item at the cursor: nobody writes it twice. */
  private Set<String> others(Node value) {
    if (!(value instanceof Node.Sequence list)) {
      return Set.of();
    }
    int cursor = context.offset() - context.base();
    return list.items().stream()
        .map(Node.Item::value)
        .filter(it -> !it.range().touches(cursor))
        .flatMap(it -> Node.text(it).stream())
        .collect(Collectors.toSet());
  }

  private List<Word> words(ValueType type, TypedValue value, Place place) {
    Topic topic = new Topic(Topic.owner(value.owner(), catalog), value.property().key(), "");
    if (type instanceof ValueType.Choice choice) {
      return choice.values().stream()
          .sorted(Comparator.comparing(it -> newCode.isTooNew(it.since())))
          .map(it -> word(it, topic))
          .toList();
    } else if (type instanceof ValueType.Flag) {
      return List.of(flag("true", topic), flag("false", topic));
    } else if (type instanceof ValueType.Text text) {
      String typed = context.before(place.range());
      return Source.of(text.format()).words(new Source.Asked(context, value, typed));
    }
    return List.of();
  }

  private Word word(ValueType.Value value, Topic topic) {
    return new Word(
        Proposal.Kind.VALUE,
        value.text(),
        "",
        topic.value(value.text()),
        newCode.isOld(value.deprecation()));
  }

  private static Word flag(String text, Topic topic) {
    return new Word(Proposal.Kind.VALUE, text, "", topic, false);
  }

  private static Proposal proposal(Word word, Property property, String written, Place place) {
    boolean preset = property.defaultValue().equals(Optional.of(word.text()));
    return new Proposal(
        word.kind(),
        word.text(),
        word.detail().isEmpty() && preset ? "default" : word.detail(),
        word.topic(),
        place.range(),
        Snippet.of(place.before() + written),
        word.old() ? Proposal.OLD : Proposal.USUAL,
        word.search(),
        word.old(),
        place.flow() && place.quote().isEmpty() ? BETWEEN_BRACKETS : List.of());
  }

  private static String quoted(String text, Place place) {
    return place
        .quote()
        .map(it -> Quoting.inQuotes(text, it))
        .orElseGet(() -> place.flow() ? Quoting.inFlow(text) : Quoting.inChunk(text));
  }

  /** All action types, those used most first; also found by title and by what they do. */
  private List<Proposal> actionTypes(Place place) {
    List<Proposal> all = new ArrayList<>();
    for (ActionSummary action : catalog.actionTypesByUse()) {
      boolean old = newCode.isOld(action.deprecation());
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
