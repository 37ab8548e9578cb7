package dev.buddyls.features;

import dev.buddyls.model.FileKind;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.Catalog;
import dev.buddyls.schema.ObjectType;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes proposals of what the catalogue knows, laid out for the place they go to. */
final class Proposals {

  private final FileKind kind;
  private final Catalog catalog;
  private final Layout layout;
  private final boolean flow;

  Proposals(FileKind kind, Catalog catalog, Layout layout) {
    this(kind, catalog, layout, false);
  }

  private Proposals(FileKind kind, Catalog catalog, Layout layout, boolean flow) {
    this.kind = kind;
    this.catalog = catalog;
    this.layout = layout;
    this.flow = flow;
  }

  /** The same for places between brackets, where no line may be started. */
  Proposals inFlow() {
    return new Proposals(kind, catalog, layout, true);
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
        old ? Proposal.OLD : needed ? Proposal.REQUIRED : Proposal.USUAL,
        property.key(),
        old);
  }

  /** What follows the colon of a new key at {@code column}, up to where its author goes on. */
  private String valueStart(ValueType type, int column) {
    if (flow || type.takesScalar()) {
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

  /** What the root may start with: an item of the list, dash included, or a key. */
  List<Proposal> rootItem(TextRange replace) {
    return kind.object()
        .map(object -> newObject(catalog.object(object), replace, "", 0))
        .orElseGet(() -> rootKeys(replace, "- ", 2));
  }

  /**
   * The first key of an item of the root list.
   *
   * @param before what the key lacks: a space, or its dash
   * @param column of the key
   */
  List<Proposal> rootKeys(TextRange replace, String before, int column) {
    return Stream.of("Pipeline", "Environment", "Target")
        .map(catalog::object)
        .map(
            type -> {
              Property property = type.properties().get(type.name().toLowerCase(Locale.ROOT));
              String after = ":" + valueStart(property.type(), column);
              boolean needed = type.name().equals("Pipeline");
              return key(property, type, needed, replace, before, after);
            })
        .toList();
  }

  /**
   * Values of a key, on its line.
   *
   * @param spaced whether a space stands before the place
   */
  List<Proposal> values(Property property, TypedObject owner, TextRange replace, boolean spaced) {
    String before = spaced ? "" : " ";
    if (owner.type().name().equals("Action") && property.key().equals("type")) {
      return WordProposals.actionTypes(catalog, replace, before);
    }
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : property.type().alternatives()) {
      all.addAll(WordProposals.of(alternative, property, replace, before));
    }
    return all;
  }

  /**
   * The first line below a key whose value is a list or an object.
   *
   * @param gap what stands between the key's colon and the line break to come
   * @param column of the key
   */
  List<Proposal> firstLine(Property property, TextRange gap, int column) {
    int items = layout.columnBelow(column, true);
    int keys = layout.columnBelow(column, false);
    Stream<Proposal> first =
        newItem(property.type(), property, gap, items).stream()
            .map(it -> it.at(gap, layout.below(column, true)));
    Stream<Proposal> inObject =
        objectContent(property.type(), gap, keys).stream()
            .map(it -> it.at(gap, layout.below(column, false)));
    return Stream.concat(first, inObject).toList();
  }

  /** What a list item may hold; {@code before} is what it lacks: a space, or its dash. */
  List<Proposal> itemContent(
      ValueType item, Property property, TextRange replace, String before, int column) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : item.alternatives()) {
      if (alternative instanceof ValueType.ObjectRef ref) {
        all.addAll(newObject(catalog.object(ref.name()), replace, before, column));
      } else {
        all.addAll(WordProposals.of(alternative, property, replace, before));
      }
    }
    return all;
  }

  /** A new item of a list, dash included, on a line of its own. */
  List<Proposal> newItem(ValueType type, Property property, TextRange replace, int column) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.ListOf listOf) {
        for (ValueType item : listOf.item().alternatives()) {
          if (item instanceof ValueType.ObjectRef ref) {
            firstKeys(catalog.object(ref.name()), replace, column + 2, all);
          } else {
            all.addAll(WordProposals.of(item, property, replace, "- "));
          }
        }
      }
    }
    return all;
  }

  /** Items of a list start with a key that they need, or, if they need none, with any. */
  private void firstKeys(ObjectType type, TextRange replace, int column, List<Proposal> all) {
    List<Proposal> keys = newObject(type, replace, "- ", column);
    List<Proposal> needed = keys.stream().filter(it -> it.rank() == Proposal.REQUIRED).toList();
    all.addAll(needed.isEmpty() ? keys : needed);
  }

  /** Keys of an object that is a key's value, on a line of their own. */
  List<Proposal> objectContent(ValueType type, TextRange replace, int column) {
    List<Proposal> all = new ArrayList<>();
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.ObjectRef ref) {
        all.addAll(newObject(catalog.object(ref.name()), replace, "", column));
      }
    }
    return all;
  }
}
