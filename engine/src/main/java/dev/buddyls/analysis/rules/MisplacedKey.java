package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.analysis.edits.MoveEntry;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A key that its object does not have, but one around it or in it. */
public final class MisplacedKey implements Rule.ForChunk {

  /** Words that mean something else in every object, and so say nothing about where they belong. */
  private static final Set<String> COMMON =
      Set.of("name", "type", "key", "value", "id", "description", "path", "action", "pipeline");

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      for (Node.Entry entry : object.mapping().entries()) {
        if (UnknownKey.isUnknown(object, entry)) {
          home(chunk, object, entry)
              .ifPresent(it -> report.accept(finding(chunk, object, entry, it)));
        }
      }
    }
  }

  /**
   * The object that an unknown key belongs to: the nearest around it, or else in it; rather one
   * that lacks the key.
   */
  static Optional<TypedObject> home(ChunkModel chunk, TypedObject object, Node.Entry entry) {
    return entry
        .keyText()
        .filter(key -> !COMMON.contains(key))
        .flatMap(
            key ->
                near(chunk, object).stream()
                    .filter(it -> !it.isIncomplete() && takes(it, key, entry.value()))
                    .min(Comparator.comparing(it -> it.has(key))));
  }

  private static boolean takes(TypedObject object, String key, Node value) {
    return object
        .type()
        .property(key)
        .filter(it -> it.deprecation().isEmpty() && takes(it.type(), value))
        .isPresent();
  }

  /** Whether a value is of the right shape and, where there is a choice, one of its words. */
  private static boolean takes(ValueType type, Node value) {
    if (!(value instanceof Node.Scalar scalar)) {
      return value instanceof Node.Sequence ? type.takesList() : type.takesMapping();
    }
    return type.alternatives().stream()
        .anyMatch(
            it ->
                it instanceof ValueType.Choice choice
                    ? choice.value(scalar.value()).isPresent()
                    : it.takesScalar());
  }

  private static List<TypedObject> near(ChunkModel chunk, TypedObject object) {
    List<TypedObject> near = new ArrayList<>();
    for (Optional<TypedObject> it = object.parent(); it.isPresent(); it = it.get().parent()) {
      near.add(it.get());
    }
    List<TypedObject> level = List.of(object);
    while (!level.isEmpty()) {
      List<TypedObject> above = level;
      level =
          chunk.objects().stream()
              .filter(it -> above.stream().anyMatch(outer -> it.isIn(outer)))
              .toList();
      near.addAll(level);
    }
    return near;
  }

  private Finding finding(
      ChunkModel chunk, TypedObject object, Node.Entry entry, TypedObject home) {
    String key = entry.keyText().orElseThrow();
    String text = chunk.chunk().text();
    String message =
        "`"
            + key
            + "` is not a key of "
            + object.type().inSentence()
            + ", but of "
            + home.type().inSentence();
    Finding finding =
        home.has(key)
            ? warning(entry.key().range(), message + ", which has it already.")
            : warning(entry.key().range(), message + ".");
    Optional<Fix> fix =
        home.has(key)
            ? EntryEditor.removal(object.mapping(), entry, text)
            : MoveEntry.of(text, object.mapping(), entry, home.mapping());
    return fix.map(finding::fix).orElse(finding).page(home.type().link());
  }
}
