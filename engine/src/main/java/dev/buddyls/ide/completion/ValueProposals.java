package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.Quoting;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes single words that a value can be, in quotes where they need them. */
final class ValueProposals {

  private static final List<String> BETWEEN_BRACKETS = List.of(",", "]", "}");

  private final Cursor cursor;
  private final Catalog catalog;
  private final TargetGeneration targetGeneration;

  ValueProposals(Cursor cursor, TargetGeneration targetGeneration) {
    this.cursor = cursor;
    this.catalog = cursor.catalog();
    this.targetGeneration = targetGeneration;
  }

  /** The words of a choice or a flag that are not old, as they are written in a file. */
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
  List<Proposal> of(ValueType type, TypedValue value, InsertionPoint place) {
    if (value.owner().is(ObjectKind.ACTION) && value.property().key().equals("type")) {
      return actionTypes(place);
    }
    Set<String> present = others(value.node());
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      boolean flag = alternative instanceof ValueType.Flag;
      for (Candidate it : candidates(alternative, value, place)) {
        if (!present.contains(it.text())) {
          String written = flag ? it.text() : quoted(it.text(), place);
          all.add(proposal(it, value.property(), written, place));
        }
      }
    }
    return all;
  }

  /** What a list holds besides the item at the cursor: it is not proposed a second time. */
  private Set<String> others(Node value) {
    if (!(value instanceof Node.Sequence list)) {
      return Set.of();
    }
    return list.items().stream()
        .map(Node.Item::value)
        .filter(it -> !it.range().touches(cursor.offset()))
        .flatMap(it -> Node.text(it).stream())
        .collect(Collectors.toSet());
  }

  private List<Candidate> candidates(ValueType type, TypedValue value, InsertionPoint place) {
    DocKey docKey = new DocKey(DocKey.owner(value.owner(), catalog), value.property().key(), "");
    if (type instanceof ValueType.Choice choice) {
      return choice.values().stream()
          .sorted(
              Comparator.comparing(it -> it.since().filter(targetGeneration::isTooNew).isPresent()))
          .map(it -> candidate(it, docKey))
          .toList();
    } else if (type instanceof ValueType.Flag) {
      return List.of(flag("true", docKey), flag("false", docKey));
    } else if (type instanceof ValueType.Text text) {
      return CandidateSource.of(text.format())
          .candidates(new ValueRequest(cursor, value, typed(place.range())));
    }
    return List.of();
  }

  /** The part of a range before the cursor, but for blanks at its start. */
  private String typed(TextRange range) {
    int end = cursor.inDocument(cursor.offset());
    int start = Math.min(cursor.inDocument(range.start()), end);
    return Whitespace.stripLeading(cursor.document().source().text().substring(start, end));
  }

  private Candidate candidate(ValueType.Value value, DocKey docKey) {
    boolean old = value.deprecation().filter(targetGeneration::isOld).isPresent();
    DocKey ofValue = docKey.value(value.text());
    String detail = value.sure() ? "" : "not certain to exist";
    return Candidate.documented(ProposalKind.VALUE, value.text(), detail, ofValue, old);
  }

  private static Candidate flag(String text, DocKey docKey) {
    return Candidate.documented(ProposalKind.VALUE, text, "", docKey, false);
  }

  private static Proposal proposal(
      Candidate candidate, Property property, String written, InsertionPoint place) {
    boolean preset = property.defaultValue().equals(Optional.of(candidate.text()));
    boolean plainFlow = place.flow() && place.quote().isEmpty();
    ProposalBuilder proposal =
        candidate.at(place, written).commitCharacters(plainFlow ? BETWEEN_BRACKETS : List.of());
    return candidate.detail().isEmpty() && preset
        ? proposal.detail("default").build()
        : proposal.build();
  }

  private static String quoted(String text, InsertionPoint place) {
    return place
        .quote()
        .map(it -> Quoting.inQuotes(text, it))
        .orElseGet(() -> place.flow() ? Quoting.inFlow(text) : Quoting.inBlock(text));
  }

  /** All action types, those used most first; also found by title and by what they do. */
  private List<Proposal> actionTypes(InsertionPoint place) {
    List<Proposal> all = new ArrayList<>();
    for (ActionSummary action : catalog.actionTypesByUse()) {
      boolean old = action.deprecation().filter(targetGeneration::isOld).isPresent();
      String type = action.type();
      all.add(
          place
              .proposal(ProposalKind.ACTION_TYPE, type, Snippet.of(type))
              .detail(action.title())
              .docKey(new DocKey(type, "", ""))
              .relevance(old ? Relevance.DEPRECATED : Relevance.USUAL)
              .filter(search(action))
              .build());
    }
    return all;
  }

  /** What people look for an action type by. */
  static String search(ActionSummary action) {
    return action.type() + " " + action.title() + " " + String.join(" ", action.search());
  }
}
