package dev.buddyls.features;

import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.ActionSummary;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.ObjectType;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes proposals of what the catalogue knows, laid out for the place they go to. */
final class Proposals {

  private static final int REQUIRED = 1;
  private static final int USUAL = 2;
  private static final int OLD = 9;

  private final Catalog catalog;
  private final Layout layout;

  Proposals(Catalog catalog, Layout layout) {
    this.catalog = catalog;
    this.layout = layout;
  }

  /**
   * Keys that an object does not have yet.
   *
   * @param current the entry whose key is being written: it may be proposed again
   * @param column where the key stands
   * @param whole whether colon and value follow, or only the key is replaced
   */
  List<Proposal> keys(
      TypedObject owner,
      Optional<Node.Entry> current,
      TextRange replace,
      int column,
      boolean whole) {
    Optional<String> own = current.flatMap(Node.Entry::keyText);
    List<Proposal> all = new ArrayList<>();
    for (Property property : owner.type().properties().values()) {
      boolean present = owner.has(property.key()) && !own.equals(Optional.of(property.key()));
      if (!present) {
        String rest = whole ? ":" + valueStart(property.type(), column) : "";
        all.add(key(property, owner.type(), property.required().holds(owner), replace, "", rest));
      }
    }
    return all;
  }

  private static Proposal key(
      Property property,
      ObjectType owner,
      boolean needed,
      TextRange replace,
      String before,
      String after) {
    boolean old = property.deprecation().isPresent();
    return new Proposal(
        Proposal.Kind.KEY,
        property.key(),
        needed ? "required" : "",
        Documentation.of(property, owner),
        new TextEdit(replace, before + property.key() + after),
        old ? OLD : needed ? REQUIRED : USUAL,
        property.key(),
        old);
  }

  /** What follows the colon of a new key at {@code column}, up to where its author goes on. */
  private String valueStart(ValueType type, int column) {
    if (type.takesScalar()) {
      return " ";
    }
    boolean list = type.takesList();
    return layout.below(column, list) + (list ? "- " : "");
  }

  /** Keys of a new object whose keys stand at {@code column}. */
  private List<Proposal> newObject(ObjectType type, TextRange replace, String before, int column) {
    List<Proposal> all = new ArrayList<>();
    for (Property property : type.properties().values()) {
      boolean needed = property.required().unconditional();
      String after = ":" + valueStart(property.type(), column);
      all.add(key(property, type, needed, replace, before, after));
    }
    return all;
  }

  /** The start of an item of the root list, dash included. */
  List<Proposal> rootItem(TextRange replace) {
    return rootKeys(replace, "- ", 2);
  }

  /** The first key of an item of the root list whose dash is there. */
  List<Proposal> rootKey(TextRange replace, boolean spaced, int column) {
    return rootKeys(replace, spaced ? "" : " ", spaced ? column : column + 1);
  }

  private List<Proposal> rootKeys(TextRange replace, String before, int column) {
    return Map.of("pipeline", "Pipeline", "environment", "Environment", "target", "Target")
        .entrySet()
        .stream()
        .map(
            it -> {
              ObjectType type = catalog.object(it.getValue());
              Property property = type.properties().get(it.getKey());
              String after = ":" + valueStart(property.type(), column);
              boolean needed = it.getKey().equals("pipeline");
              return key(property, type, needed, replace, before, after);
            })
        .toList();
  }

  /**
   * Values of a key.
   *
   * @param spaced whether a space stands before the place
   * @param sameLine whether the place is on the key's line
   * @param column of the key
   */
  List<Proposal> values(
      Property property,
      ValueType type,
      TypedObject owner,
      TextRange replace,
      boolean spaced,
      boolean sameLine,
      int column) {
    String before = spaced ? "" : " ";
    if (owner.type().name().equals("Action") && property.key().equals("type")) {
      return actionTypes(replace, before);
    }
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      all.addAll(words(alternative, property, replace, before));
      if (alternative instanceof ValueType.ListOf list && sameLine && replace.isEmpty()) {
        all.addAll(words(list.item(), property, replace, layout.below(column, true) + "- "));
      }
    }
    return all;
  }

  private List<Proposal> words(
      ValueType type, Property property, TextRange replace, String before) {
    List<Proposal> all = new ArrayList<>();
    if (type instanceof ValueType.Choice choice) {
      for (ValueType.Value value : choice.values()) {
        boolean byDefault = property.defaultValue().equals(Optional.of(value.text()));
        all.add(
            new Proposal(
                Proposal.Kind.VALUE,
                value.text(),
                byDefault ? "default" : "",
                Documentation.of(value),
                new TextEdit(replace, before + value.text()),
                value.deprecation().isPresent() ? OLD : USUAL,
                value.text(),
                value.deprecation().isPresent()));
      }
    } else if (type instanceof ValueType.Flag) {
      for (String word : List.of("true", "false")) {
        boolean byDefault = property.defaultValue().equals(Optional.of(word));
        all.add(
            new Proposal(
                Proposal.Kind.VALUE,
                word,
                byDefault ? "default" : "",
                "",
                new TextEdit(replace, before + word),
                USUAL,
                word,
                false));
      }
    }
    return all;
  }

  private List<Proposal> actionTypes(TextRange replace, String before) {
    List<Proposal> all = new ArrayList<>();
    for (ActionSummary action : catalog.actionTypes().values()) {
      boolean old = action.deprecation().isPresent();
      all.add(
          new Proposal(
              Proposal.Kind.ACTION_TYPE,
              action.type(),
              action.title(),
              Documentation.of(action),
              new TextEdit(replace, before + action.type()),
              old ? OLD : USUAL,
              action.type() + " " + action.title() + " " + String.join(" ", action.search()),
              old));
    }
    return all;
  }

  /** What a list item whose dash is there may hold. */
  List<Proposal> itemContent(
      ValueType item, TypedValue list, TextRange replace, boolean spaced, int column) {
    String before = spaced ? "" : " ";
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : item.alternatives()) {
      if (alternative instanceof ValueType.ObjectRef ref) {
        all.addAll(newObject(catalog.object(ref.name()), replace, before, column));
      } else {
        all.addAll(words(alternative, list.property(), replace, before));
      }
    }
    return all;
  }

  /** A new item of a list, dash included, on a line of its own. */
  List<Proposal> newItem(ValueType type, TypedValue list, TextRange replace, int column) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.ListOf listOf) {
        for (ValueType item : listOf.item().alternatives()) {
          if (item instanceof ValueType.ObjectRef ref) {
            firstKeys(catalog.object(ref.name()), replace, column + 2, all);
          } else {
            all.addAll(words(item, list.property(), replace, "- "));
          }
        }
      }
    }
    return all;
  }

  /** Items of a list start with a key that they need, or, if they need none, with any. */
  private void firstKeys(ObjectType type, TextRange replace, int column, List<Proposal> all) {
    List<Proposal> keys = newObject(type, replace, "- ", column);
    List<Proposal> needed = keys.stream().filter(it -> it.rank() == REQUIRED).toList();
    all.addAll(needed.isEmpty() ? keys : needed);
  }

  /** Keys of an object that is a key's value, on a line of their own. */
  List<Proposal> objectContent(ValueType type, TypedValue value, TextRange replace, int column) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.ObjectRef ref) {
        all.addAll(newObject(catalog.object(ref.name()), replace, "", column));
      }
    }
    return all;
  }
}
