package dev.buddyls.model;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.FileRoot;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks a piece of a file along the catalogue and notes what everything is. */
final class SchemaBinder {

  private final FileKind fileKind;
  private final Catalog catalog;
  private final String text;
  private final FileRoot root;
  private final List<RootItem> roots = new ArrayList<>();
  private final List<TypedObject> objects = new ArrayList<>();
  private final List<TypedValue> values = new ArrayList<>();

  SchemaBinder(FileKind fileKind, Catalog catalog, String text) {
    this.fileKind = fileKind;
    this.catalog = catalog;
    this.text = text;
    this.root = fileKind.root(catalog);
  }

  List<RootItem> roots() {
    return roots;
  }

  List<TypedObject> objects() {
    return objects;
  }

  List<TypedValue> values() {
    return values;
  }

  void chunk(Chunk chunk) {
    if (chunk.kind() == Chunk.Kind.TRIVIA) {
      return;
    }
    if (chunk.root() instanceof Node.Sequence list) {
      list.items().forEach(item -> root(item.value(), true));
    } else {
      root(chunk.root(), false);
    }
  }

  /** Reads items that are separate from the list that they belong to. */
  void items(Node.Sequence items, TypedValue list) {
    listType(list.type())
        .ifPresent(
            it ->
                items
                    .items()
                    .forEach(item -> item(it, list.property(), list.entry(), item, list.owner())));
  }

  private void root(Node node, boolean inList) {
    ObjectKind kind =
        node instanceof Node.Mapping mapping ? kind(mapping, inList) : ObjectKind.OTHER;
    roots.add(new RootItem(kind, node));
    if (kind != ObjectKind.OTHER) {
      Node.Mapping mapping = (Node.Mapping) node;
      object(type(kind, mapping), mapping, node.range(), Optional.empty());
    }
  }

  private ObjectKind kind(Node.Mapping mapping, boolean inList) {
    if (!root.list()) {
      return inList ? ObjectKind.OTHER : root.objects().get(0);
    }
    return fileKind == FileKind.INTEGRATIONS
        ? kindAmongIntegrations(mapping, inList)
        : kindInList(mapping, inList);
  }

  /** Somebody may have given that name to a file of pipelines and environments. */
  private ObjectKind kindAmongIntegrations(Node.Mapping mapping, boolean inList) {
    ObjectKind other = kindInList(mapping, inList);
    boolean named =
        catalog.object(ObjectKind.INTEGRATION).naming().keys().keySet().stream()
            .anyMatch(it -> mapping.entry(it).isPresent());
    boolean integration = other == ObjectKind.OTHER || other == ObjectKind.ENVIRONMENT && named;
    return inList && integration ? ObjectKind.INTEGRATION : other;
  }

  private ObjectKind kindInList(Node.Mapping mapping, boolean inList) {
    FileRoot pipelines = FileKind.PIPELINES.root(catalog);
    ObjectKind main = pipelines.objects().get(0);
    if (isNamed(main, mapping)) {
      return main;
    }
    if (!inList) {
      return ObjectKind.OTHER;
    }
    return Stream.concat(pipelines.misplaced().stream(), pipelines.objects().stream())
        .filter(it -> isNamed(it, mapping))
        .findFirst()
        .orElse(mapping.list("actions").isPresent() ? main : ObjectKind.OTHER);
  }

  /** Whether a mapping has the key that identifies objects of a kind. */
  private boolean isNamed(ObjectKind kind, Node.Mapping mapping) {
    return catalog.object(kind).naming().key().flatMap(mapping::entry).isPresent();
  }

  private ObjectType type(ObjectKind kind, Node.Mapping mapping) {
    return kind == ObjectKind.ACTION ? actionType(mapping) : catalog.object(kind);
  }

  private ObjectType actionType(Node.Mapping mapping) {
    return mapping
        .text("type")
        .flatMap(catalog::action)
        .map(ActionType::object)
        .orElseGet(catalog::actionCommon);
  }

  private void object(
      ObjectType type, Node.Mapping mapping, TextRange holder, Optional<TypedObject> parent) {
    TextRange head = mapping.entries().isEmpty() ? holder : mapping.entries().get(0).key().range();
    TypedObject object = new TypedObject(type, mapping, head, parent, text);
    objects.add(object);
    for (Node.Entry entry : mapping.entries()) {
      entry
          .keyText()
          .flatMap(type::property)
          .ifPresent(it -> value(it.type(), it, entry, entry.value(), entry.key().range(), object));
    }
  }

  private void value(
      ValueType type,
      Property property,
      Node.Entry entry,
      Node node,
      TextRange holder,
      TypedObject owner) {
    values.add(new TypedValue(type, property, entry, node, owner));
    if (node instanceof Node.Sequence list) {
      listType(type)
          .ifPresent(it -> list.items().forEach(item -> item(it, property, entry, item, owner)));
    } else if (node instanceof Node.Mapping mapping) {
      mapping(type, property, entry, mapping, holder, owner);
    }
  }

  private void item(
      ValueType.ListOf list,
      Property property,
      Node.Entry entry,
      Node.Item item,
      TypedObject owner) {
    if (!(item.value() instanceof Node.Apart)) {
      value(list.item(), property, entry, item.value(), item.value().range(), owner);
    }
  }

  private static Optional<ValueType.ListOf> listType(ValueType type) {
    return type.alternatives().stream()
        .filter(ValueType.ListOf.class::isInstance)
        .map(ValueType.ListOf.class::cast)
        .findFirst();
  }

  private void mapping(
      ValueType type,
      Property property,
      Node.Entry entry,
      Node.Mapping mapping,
      TextRange holder,
      TypedObject owner) {
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.ObjectRef ref) {
        ObjectType named =
            ref.kind() == ObjectKind.ACTION ? actionType(mapping) : catalog.object(ref.name());
        object(named, mapping, holder, Optional.of(owner));
        return;
      }
      if (alternative instanceof ValueType.MapOf map) {
        for (Node.Entry it : mapping.entries()) {
          value(map.value(), property, entry, it.value(), it.key().range(), owner);
        }
        return;
      }
    }
  }
}
