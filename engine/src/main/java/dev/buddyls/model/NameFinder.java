package dev.buddyls.model;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the names of a piece of a file. */
final class NameFinder {

  private static final ValueType PROJECT = new ValueType.Text(Format.PROJECT_NAME);
  private static final Pattern THIS_PROJECT =
      Pattern.compile("\\$(?:BUDDY_PROJECT_NAME(?:_ID)?|\\{BUDDY_PROJECT_NAME(?:_ID)?})");

  private final String text;
  private final RunNext starts;
  private final List<Name> defined = new ArrayList<>();
  private final List<Name> used = new ArrayList<>();
  private final List<Name> started = new ArrayList<>();

  private NameFinder(String text, Catalog catalog) {
    this.text = text;
    this.starts = new RunNext(catalog);
  }

  static Names find(
      Chunk chunk, Catalog catalog, List<TypedObject> objects, List<TypedValue> values) {
    NameFinder finder = new NameFinder(chunk.text(), catalog);
    values.forEach(finder::value);
    chunk.root().walk(finder::node);
    return new Names(
        finder.defined,
        finder.used,
        finder.started,
        objects.stream().filter(it -> it.is(ObjectKind.INTEGRATION)).map(Integration::of).toList());
  }

  private void value(TypedValue value) {
    if (!(value.node() instanceof Node.Scalar scalar) || !isName(scalar)) {
      return;
    }
    Optional<NameKind> named = value.owner().type().naming().kind(value.property().key());
    if (named.isPresent()) {
      defined.add(name(named.get(), scalar, value.owner()));
      return;
    }
    value
        .type()
        .names()
        .filter(kind -> kind != NameKind.INTEGRATION || !scalar.value().equals(Integration.NONE))
        .ifPresent(
            kind -> {
              Name name = name(kind, scalar, value.owner());
              used.add(name);
              if (kind == NameKind.PIPELINE && starts.always(value.owner())) {
                started.add(name);
              }
            });
  }

  private static boolean isName(Node.Scalar scalar) {
    return !Whitespace.isBlank(scalar.value()) && !Placeholders.isOpaque(scalar);
  }

  /** Whether a value should be a name that is asked for, or a list of such names. */
  static boolean isReference(TypedValue value) {
    return value.type().alternatives().stream()
        .map(it -> it instanceof ValueType.ListOf list ? list.item() : it)
        .anyMatch(it -> it.names().isPresent());
  }

  /** Whether a value is the name of an integration that is asked for. */
  static boolean asksForIntegration(TypedValue value, Node.Scalar scalar) {
    return isName(scalar)
        && !scalar.value().equals(Integration.NONE)
        && value.type().names().equals(Optional.of(NameKind.INTEGRATION));
  }

  private static Name name(NameKind kind, Node.Scalar scalar, TypedObject owner) {
    return new Name(
        kind,
        scalar.value(),
        scalar.content(),
        pipeline(owner),
        kind.mayBeOfOtherProject() ? project(owner) : Optional.empty());
  }

  /** The project named with a pipeline or environment, unless it is clearly this one. */
  private static Optional<String> project(TypedObject owner) {
    return owner.mapping().entries().stream()
        .filter(
            entry ->
                entry
                    .keyText()
                    .flatMap(owner.type()::property)
                    .filter(it -> PROJECT.equals(it.type()))
                    .isPresent())
        .flatMap(entry -> Node.text(entry.value()).stream())
        .filter(it -> !Whitespace.isBlank(it) && !THIS_PROJECT.matcher(it).matches())
        .findFirst();
  }

  /** The identifier of the pipeline that holds an object. */
  private static Optional<String> pipeline(TypedObject object) {
    return object
        .enclosing(ObjectKind.PIPELINE)
        .flatMap(it -> it.type().naming().key().flatMap(it.mapping()::text));
  }

  private void node(Node node) {
    node.properties()
        .anchor()
        .ifPresent(it -> defined.add(name(NameKind.ANCHOR, it.name(), behindSign(it.range()))));
    if (node instanceof Node.Alias alias) {
      used.add(name(NameKind.ANCHOR, alias.name(), behindSign(alias.range())));
    } else if (node instanceof Node.Scalar scalar) {
      for (VariableUse use : VariableUse.in(text, scalar.range())) {
        used.add(name(NameKind.VARIABLE, use.name(), use.nameRange()));
      }
    }
  }

  private static Name name(NameKind kind, String text, TextRange range) {
    return new Name(kind, text, range, Optional.empty(), Optional.empty());
  }

  private static TextRange behindSign(TextRange range) {
    return new TextRange(range.start() + 1, range.end());
  }
}
