package dev.buddyls.model;

import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.Name.Kind;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the names of a piece of a file. */
final class NameFinder {

  private static final Map<Format, Kind> ASKED_FOR =
      Map.of(
          Format.PIPELINE_NAME, Kind.PIPELINE,
          Format.ACTION_NAME, Kind.ACTION,
          Format.VARIABLE_NAME, Kind.VARIABLE,
          Format.TARGET_NAME, Kind.TARGET,
          Format.ENVIRONMENT_NAME, Kind.ENVIRONMENT,
          Format.IMAGE, Kind.IMAGE,
          Format.INTEGRATION, Kind.INTEGRATION);

  /** The key that names an object, by the object's name in the catalogue. */
  private static final Map<String, Map<String, Kind>> NAMED_BY =
      Map.of(
          "Pipeline", Map.of("pipeline", Kind.PIPELINE, "name", Kind.PIPELINE_TITLE),
          "Action", Map.of("action", Kind.ACTION),
          "Variable", Map.of("key", Kind.VARIABLE),
          "Environment", Map.of("environment", Kind.ENVIRONMENT),
          "Target", Map.of("target", Kind.TARGET),
          "Sandbox", Map.of("sandbox", Kind.TARGET),
          "Integration", Map.of("identifier", Kind.INTEGRATION, "id", Kind.INTEGRATION_ID));

  /** What may be asked for in another project. */
  private static final Set<Kind> OF_PROJECTS = Set.of(Kind.PIPELINE, Kind.ENVIRONMENT);

  private static final ValueType PROJECT = new ValueType.Text(Format.PROJECT_NAME);
  private static final Pattern THIS_PROJECT =
      Pattern.compile("\\$(?:BUDDY_PROJECT_NAME(?:_ID)?|\\{BUDDY_PROJECT_NAME(?:_ID)?})");

  private final String text;
  private final List<Name> defined = new ArrayList<>();
  private final List<Name> used = new ArrayList<>();
  private final List<Name> started = new ArrayList<>();

  private NameFinder(String text) {
    this.text = text;
  }

  static Names find(Chunk chunk, List<TypedObject> objects, List<TypedValue> values) {
    NameFinder finder = new NameFinder(chunk.text());
    values.forEach(finder::value);
    chunk.root().walk(finder::node);
    return new Names(
        finder.defined,
        finder.used,
        finder.started,
        objects.stream()
            .filter(it -> it.type().name().equals("Integration"))
            .map(Integration::of)
            .toList());
  }

  private void value(TypedValue value) {
    if (!(value.node() instanceof Node.Scalar scalar) || !isName(scalar)) {
      return;
    }
    Optional<Kind> named = named(value);
    if (named.isPresent()) {
      defined.add(name(named.get(), scalar, value.owner()));
      return;
    }
    askedFor(value.type())
        .filter(kind -> kind != Kind.INTEGRATION || !scalar.value().equals(Integration.NONE))
        .ifPresent(
            kind -> {
              Name name = name(kind, scalar, value.owner());
              used.add(name);
              if (kind == Kind.PIPELINE && RunNext.always(value.owner())) {
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
        .anyMatch(it -> askedFor(it).isPresent());
  }

  /** Whether a value is the name of an integration that is asked for. */
  static boolean asksForIntegration(TypedValue value, Node.Scalar scalar) {
    return isName(scalar)
        && !scalar.value().equals(Integration.NONE)
        && askedFor(value.type()).equals(Optional.of(Kind.INTEGRATION));
  }

  private static Name name(Kind kind, Node.Scalar scalar, TypedObject owner) {
    return new Name(
        kind,
        scalar.value(),
        scalar.content(),
        pipeline(owner),
        OF_PROJECTS.contains(kind) ? project(owner) : Optional.empty());
  }

  /** The project named beside a pipeline or environment, unless it is clearly this one. */
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

  private static Optional<Kind> named(TypedValue value) {
    return Optional.ofNullable(NAMED_BY.get(value.owner().type().name()))
        .map(keys -> keys.get(value.property().key()));
  }

  private static Optional<Kind> askedFor(ValueType type) {
    return type.alternatives().stream()
        .filter(ValueType.Text.class::isInstance)
        .map(it -> ASKED_FOR.get(((ValueType.Text) it).format()))
        .filter(kind -> kind != null)
        .findFirst();
  }

  /** The identifier of the pipeline that holds an object. */
  private static Optional<String> pipeline(TypedObject object) {
    return object.enclosing("Pipeline").flatMap(it -> it.mapping().text("pipeline"));
  }

  private void node(Node node) {
    node.properties()
        .anchor()
        .ifPresent(it -> defined.add(name(Kind.ANCHOR, it.name(), behindSign(it.range()))));
    if (node instanceof Node.Alias alias) {
      used.add(name(Kind.ANCHOR, alias.name(), behindSign(alias.range())));
    } else if (node instanceof Node.Scalar scalar) {
      for (VariableUse use : VariableUse.in(text, scalar.range())) {
        used.add(name(Kind.VARIABLE, use.name(), use.nameRange()));
      }
    }
  }

  private static Name name(Kind kind, String text, TextRange range) {
    return new Name(kind, text, range, Optional.empty(), Optional.empty());
  }

  private static TextRange behindSign(TextRange range) {
    return new TextRange(range.start() + 1, range.end());
  }
}
