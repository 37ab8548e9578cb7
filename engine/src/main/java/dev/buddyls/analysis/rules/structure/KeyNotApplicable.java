package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.function.Consumer;

/** A key that has no effect together with the others of its object. */
final class KeyNotApplicable extends Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (!object.isIncomplete()) {
        for (Node.Entry entry : object.mapping().entries()) {
          entry
              .keyText()
              .flatMap(object.type()::property)
              .filter(it -> it.sure() && it.deprecation().isEmpty() && !it.applies().isNone())
              .filter(it -> !saysNothing(entry.value()) && isIdle(it.applies(), object))
              .ifPresent(it -> report.accept(finding(chunk, object, entry, it)));
        }
      }
    }
  }

  private static boolean saysNothing(Node value) {
    return BlankValue.is(value) || Placeholders.isOpaque(value);
  }

  /** Whether the condition certainly fails, and not for lack of something that is required. */
  private static boolean isIdle(Condition applies, TypedObject object) {
    Condition.Lookup known = withDefaults(object);
    return !applies.allHold(known)
        && applies.tests().entrySet().stream()
            .filter(it -> it.getValue() instanceof Condition.Test.IsOneOf)
            .allMatch(it -> isKnown(it.getKey(), known, object));
  }

  private static boolean isKnown(String key, Condition.Lookup known, TypedObject object) {
    return known
        .text(key)
        .filter(
            text ->
                object.type().property(key).stream()
                    .flatMap(it -> it.type().alternatives().stream())
                    .anyMatch(it -> takes(it, text)))
        .isPresent();
  }

  private static boolean takes(ValueType type, String text) {
    return type instanceof ValueType.Choice choice
        ? choice.value(text).isPresent()
        : type instanceof ValueType.Flag && (text.equals("true") || text.equals("false"));
  }

  /** The object's keys, and for those that it leaves out their defaults. */
  private static Condition.Lookup withDefaults(TypedObject object) {
    return new Condition.Lookup() {
      @Override
      public boolean has(String key) {
        return object.has(key);
      }

      @Override
      public Optional<String> text(String key) {
        return object.has(key)
            ? object.text(key)
            : object.type().property(key).flatMap(Property::defaultValue);
      }
    };
  }

  private Finding finding(
      ChunkModel chunk, TypedObject object, Node.Entry entry, Property property) {
    String message =
        "`%s` has no effect here: it applies only when %s."
            .formatted(property.key(), property.applies().describeAll());
    return warning(entry.key().range(), message)
        .docsLink(object.type().link())
        .fix(EntryEditor.removal(object.mapping(), entry, chunk.chunk().text()));
  }
}
