package dev.buddyls.model;

import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks a piece of a file along the catalogue and notes what everything is. */
final class SchemaBinder {

  private final FileKind fileKind;
  private final Catalog catalog;
  private final String text;
  private final List<RootItem> roots = new ArrayList<>();
  private final List<TypedObject> objects = new ArrayList<>();
  private final List<TypedValue> values = new ArrayList<>();

  SchemaBinder(FileKind fileKind, Catalog catalog, String text) {
    this.fileKind = fileKind;
    this.catalog = catalog;
    this.text = text;
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

  /** Reads items that stand apart from the list that they belong to. */
  void items(Node.Sequence items, TypedValue list) {
    listType(list.type())
        .ifPresent(
            it ->
                items
                    .items()
                    .forEach(item -> item(it, list.property(), list.entry(), item, list.owner())));
  }

  private void root(Node node, boolean inList) {
    RootItem.Kind kind =
        node instanceof Node.Mapping mapping ? kind(mapping, inList) : RootItem.Kind.OTHER;
    roots.add(new RootItem(kind, node));
    Optional<ObjectType> type =
        switch (kind) {
          case PIPELINE -> Optional.of(catalog.object("Pipeline"));
          case ENVIRONMENT -> Optional.of(catalog.object("Environment"));
          case TARGET -> Optional.of(catalog.object("Target"));
          case SANDBOX -> Optional.of(catalog.object("Sandbox"));
          case INTEGRATION -> Optional.of(catalog.object("Integration"));
          case CUSTOM_ACTION, SETTINGS -> fileKind.object().map(catalog::object);
          case ACTION -> Optional.of(actionType((Node.Mapping) node));
          case OTHER -> Optional.empty();
        };
    type.ifPresent(it -> object(it, (Node.Mapping) node, node.range(), Optional.empty()));
  }

  private RootItem.Kind kind(Node.Mapping mapping, boolean inList) {
    return switch (fileKind) {
      case CUSTOM_ACTION -> inList ? RootItem.Kind.OTHER : RootItem.Kind.CUSTOM_ACTION;
      case SETTINGS -> inList ? RootItem.Kind.OTHER : RootItem.Kind.SETTINGS;
      case INTEGRATIONS -> kindAmongIntegrations(mapping, inList);
      case PIPELINES -> kindInList(mapping, inList);
    };
  }

  /** Somebody may have given that name to a file of pipelines and environments. */
  private static RootItem.Kind kindAmongIntegrations(Node.Mapping mapping, boolean inList) {
    RootItem.Kind other = kindInList(mapping, inList);
    boolean named = mapping.entry("identifier").isPresent() || mapping.entry("id").isPresent();
    boolean integration =
        other == RootItem.Kind.OTHER || other == RootItem.Kind.ENVIRONMENT && named;
    return inList && integration ? RootItem.Kind.INTEGRATION : other;
  }

  private static RootItem.Kind kindInList(Node.Mapping mapping, boolean inList) {
    if (mapping.entry("pipeline").isPresent()) {
      return RootItem.Kind.PIPELINE;
    }
    if (!inList) {
      return RootItem.Kind.OTHER;
    }
    if (mapping.entry("action").isPresent()) {
      return RootItem.Kind.ACTION;
    }
    if (mapping.entry("environment").isPresent()) {
      return RootItem.Kind.ENVIRONMENT;
    }
    if (mapping.entry("target").isPresent()) {
      return RootItem.Kind.TARGET;
    }
    if (mapping.entry("sandbox").isPresent()) {
      return RootItem.Kind.SANDBOX;
    }
    boolean lostItsName =
        mapping.entry("actions").filter(it -> it.value() instanceof Node.Sequence).isPresent();
    return lostItsName ? RootItem.Kind.PIPELINE : RootItem.Kind.OTHER;
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
            ref.name().equals("Action") ? actionType(mapping) : catalog.object(ref.name());
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
