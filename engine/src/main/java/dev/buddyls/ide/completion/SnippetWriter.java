package dev.buddyls.ide.completion;

import dev.buddyls.analysis.TargetGeneration;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.RequiredKeys;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes objects with the keys that they need, laid out like the rest of the chunk. */
final class SnippetWriter {

  private static final int MAX_DEPTH = 3;

  private final Catalog catalog;
  private final Layout layout;
  private final TargetGeneration targetGeneration;
  private final Map<String, String> given;
  private final List<Snippet.Segment> segments = new ArrayList<>();
  private int depth;

  /**
   * @param given values that are known, by key
   */
  SnippetWriter(
      Catalog catalog,
      Layout layout,
      TargetGeneration targetGeneration,
      Map<String, String> given) {
    this.catalog = catalog;
    this.layout = layout;
    this.targetGeneration = targetGeneration;
    this.given = given;
  }

  Snippet written() {
    return new Snippet(List.copyOf(segments));
  }

  SnippetWriter write(String text) {
    segments.add(new Snippet.Literal(text));
    return this;
  }

  SnippetWriter stop(String preset) {
    segments.add(new Snippet.TabStop(preset));
    return this;
  }

  /** Keys with their values, one below the other; the first goes on where the text ends. */
  SnippetWriter keys(List<Property> keys, int column) {
    String between = "";
    for (Property property : keys) {
      write(between + property.key() + ":");
      if (given.containsKey(property.key())) {
        write(" " + given.get(property.key()));
      } else {
        value(property.type().alternatives().get(0), property, column);
      }
      between = layout.line(column);
    }
    return this;
  }

  private void value(ValueType type, Property property, int column) {
    if (type instanceof ValueType.ListOf list) {
      write(layout.below(column, true) + "- ");
      item(list.item().alternatives().get(0), property, layout.columnBelow(column, true) + 2);
    } else if (type.takesScalar()) {
      write(" ");
      scalar(type, property);
    } else {
      write(layout.below(column, false));
      item(type, property, layout.columnBelow(column, false));
    }
  }

  private void item(ValueType type, Property property, int column) {
    if (type instanceof ValueType.ObjectRef ref) {
      object(catalog.object(ref.name()), column);
    } else {
      scalar(type, property);
    }
  }

  /** The keys that an object needs; a stop where it needs none, or where a choice comes first. */
  SnippetWriter object(ObjectType type, int column) {
    List<Property> needed =
        RequiredKeys.of(type.properties().values(), given, it -> targetGeneration.isOld(it));
    if (needed.isEmpty() || type.is(ObjectKind.ACTION) || depth == MAX_DEPTH) {
      return stop("");
    }
    depth++;
    keys(needed, column);
    depth--;
    return this;
  }

  private void scalar(ValueType type, Property property) {
    List<String> words = ValueProposals.words(type);
    if (words.isEmpty()) {
      stop(property.defaultValue().map(it -> Quoting.inBlock(it)).orElse(""));
      return;
    }
    List<String> sorted = new ArrayList<>(words);
    property.defaultValue().filter(sorted::remove).ifPresent(it -> sorted.add(0, it));
    segments.add(new Snippet.ChoiceStop(List.copyOf(sorted)));
  }
}
