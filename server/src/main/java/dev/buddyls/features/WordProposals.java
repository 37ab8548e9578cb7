package dev.buddyls.features;

import dev.buddyls.schema.ActionSummary;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Proposals of single words that a value can be; {@code before} is inserted with them. */
final class WordProposals {

  private WordProposals() {}

  /** The words of a choice or a flag; other types have none. */
  static List<Proposal> of(ValueType type, Property property, TextRange replace, String before) {
    if (type instanceof ValueType.Choice choice) {
      return choice.values().stream().map(it -> word(it, property, replace, before)).toList();
    }
    return type instanceof ValueType.Flag
        ? List.of(flag("true", property, replace, before), flag("false", property, replace, before))
        : List.of();
  }

  private static Proposal word(
      ValueType.Value value, Property property, TextRange replace, String before) {
    boolean old = value.deprecation().isPresent();
    return new Proposal(
        Proposal.Kind.VALUE,
        value.text(),
        detail(value.text(), property),
        Documentation.of(value),
        new TextEdit(replace, before + value.text()),
        old ? Proposal.OLD : Proposal.USUAL,
        value.text(),
        old);
  }

  private static Proposal flag(String word, Property property, TextRange replace, String before) {
    return new Proposal(
        Proposal.Kind.VALUE,
        word,
        detail(word, property),
        "",
        new TextEdit(replace, before + word),
        Proposal.USUAL,
        word,
        false);
  }

  private static String detail(String word, Property property) {
    return property.defaultValue().equals(Optional.of(word)) ? "default" : "";
  }

  /** All action types, by constant; also found by title and by what they do. */
  static List<Proposal> actionTypes(Catalog catalog, TextRange replace, String before) {
    List<Proposal> all = new ArrayList<>();
    for (ActionSummary action : new TreeMap<>(catalog.actionTypes()).values()) {
      boolean old = action.deprecation().isPresent();
      all.add(
          new Proposal(
              Proposal.Kind.ACTION_TYPE,
              action.type(),
              action.title(),
              Documentation.of(action),
              new TextEdit(replace, before + action.type()),
              old ? Proposal.OLD : Proposal.USUAL,
              action.type() + " " + action.title() + " " + String.join(" ", action.search()),
              old));
    }
    return all;
  }
}
