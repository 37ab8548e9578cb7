package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.FileRoot;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.FileKind;
import dev.buddyls.model.TypedValue;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes what a value, a list item or the root of a file may start with. */
final class ContentProposals {

  private final Catalog catalog;
  private final FileKind kind;
  private final Layout layout;
  private final Templates templates;
  private final KeyProposals keys;
  private final ValueProposals values;

  ContentProposals(Cursor cursor, Layout layout) {
    TargetGeneration targetGeneration =
        new TargetGeneration(cursor.project().settings().generation());
    this.catalog = cursor.catalog();
    this.kind = cursor.file().kind();
    this.layout = layout;
    this.templates = new Templates(catalog, layout, targetGeneration);
    this.keys = new KeyProposals(catalog, templates, targetGeneration);
    this.values = new ValueProposals(cursor, targetGeneration);
  }

  KeyProposals keys() {
    return keys;
  }

  /** What a file may start with, or go on with, on a line of its own. */
  List<Proposal> root(InsertionPoint place) {
    FileRoot root = kind.root(catalog);
    return root.list()
        ? rootItem(place.after("- ", place.column() + 2))
        : keys.ofNew(catalog.object(root.objects().get(0)), place);
  }

  /** What an item of the root list may start with. */
  List<Proposal> rootItem(InsertionPoint place) {
    List<ObjectType> types =
        kind.root(catalog).objects().stream().map(it -> catalog.object(it)).toList();
    if (types.size() == 1) {
      return newObject(types.get(0), place);
    }
    List<Proposal> all = new ArrayList<>();
    for (ObjectType type : types) {
      all.add(keys.first(type, type.naming().key().orElseThrow(), place));
    }
    all.addAll(templates.of(types.get(0), place));
    return all;
  }

  /** Words that a value can be. */
  List<Proposal> words(TypedValue value, InsertionPoint place) {
    return values.of(value.type(), value, place);
  }

  /** What an item of a list may hold, behind its dash. */
  List<Proposal> item(TypedValue list, InsertionPoint place) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType item : items(list.type())) {
      all.addAll(
          named(item)
              .map(type -> newObject(type, place))
              .orElseGet(() -> values.of(item, list, place)));
    }
    return all;
  }

  private List<Proposal> newObject(ObjectType type, InsertionPoint place) {
    List<Proposal> all = new ArrayList<>(keys.ofNew(type, place));
    all.addAll(templates.of(type, place));
    return all;
  }

  /** A new item of a list with its dash, on a line of its own. */
  List<Proposal> newItem(TypedValue list, InsertionPoint line) {
    InsertionPoint place = line.after(line.before() + "- ", line.column() + 2);
    List<Proposal> all = new ArrayList<>();
    for (ValueType item : items(list.type())) {
      if (item instanceof ValueType.Text) {
        all.add(dash(item, place));
      }
      all.addAll(
          named(item)
              .map(type -> firstKeys(type, place))
              .orElseGet(() -> values.of(item, list, place)));
    }
    return all;
  }

  /** An item whose text its author knows best. */
  private static Proposal dash(ValueType item, InsertionPoint place) {
    return place.proposal(ProposalKind.ITEM, "-", Snippet.of("")).detail(item.describe()).build();
  }

  /** Items start with a key that they need, or, if they need none, with any. */
  private List<Proposal> firstKeys(ObjectType type, InsertionPoint place) {
    List<Proposal> any = keys.ofNew(type, place);
    List<Proposal> needed =
        any.stream().filter(it -> it.relevance() == Relevance.REQUIRED).toList();
    List<Proposal> all = new ArrayList<>(needed.isEmpty() ? any : needed);
    all.addAll(templates.of(type, place));
    return all;
  }

  /** Keys of an object that is a key's value, on a line of their own. */
  List<Proposal> object(ValueType type, InsertionPoint place) {
    return type.alternatives().stream()
        .flatMap(it -> named(it).stream())
        .flatMap(it -> keys.ofNew(it, place).stream())
        .toList();
  }

  private Optional<ObjectType> named(ValueType type) {
    return type instanceof ValueType.ObjectRef ref
        ? Optional.of(catalog.object(ref.name()))
        : Optional.empty();
  }

  private static List<ValueType> items(ValueType type) {
    return type.alternatives().stream()
        .filter(ValueType.ListOf.class::isInstance)
        .flatMap(it -> ((ValueType.ListOf) it).item().alternatives().stream())
        .toList();
  }

  /**
   * The first line below a key whose value is a list or an object, from behind its colon.
   *
   * @param gap what is between the colon and the line break to come
   * @param column of the key
   */
  List<Proposal> firstLine(TypedValue value, TextRange gap, int column) {
    int item = layout.columnBelow(column, true);
    int key = layout.columnBelow(column, false);
    return Stream.concat(
            newItem(value, InsertionPoint.at(gap, item).after(layout.line(item), item)).stream(),
            object(value.type(), InsertionPoint.at(gap, key).after(layout.line(key), key)).stream())
        .toList();
  }
}
