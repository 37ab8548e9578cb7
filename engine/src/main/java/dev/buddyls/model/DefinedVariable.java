package dev.buddyls.model;

import dev.buddyls.catalog.ObjectKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A variable that a chunk defines.
 *
 * @param holder the pipeline, action or environment that it belongs to
 */
public record DefinedVariable(TypedObject variable, TypedObject holder) {

  /** Those of a chunk, in the order written. */
  public static Stream<DefinedVariable> in(ChunkModel chunk) {
    return chunk.objects().stream()
        .filter(it -> it.is(ObjectKind.VARIABLE))
        .flatMap(it -> it.parent().map(holder -> new DefinedVariable(it, holder)).stream());
  }

  public boolean isIn(ObjectKind object) {
    return holder.is(object);
  }

  /** Whether the action that holds it gives it its value. */
  public boolean isSet() {
    return holder.text("type").filter("SET_VARIABLES"::equals).isPresent();
  }

  /** Whether the action that holds it asks people for its value. */
  public boolean isAskedFor() {
    return holder.text("type").filter("WAIT_FOR_VARIABLES"::equals).isPresent();
  }

  /**
   * Whether it can be read at an offset of its chunk. What an action sets or asks for is handed on
   * to the whole pipeline.
   */
  public boolean reaches(int offset) {
    Optional<TypedObject> reach = isSet() || isAskedFor() ? holder.parent() : Optional.of(holder);
    return reach.filter(it -> it.mapping().range().touches(offset)).isPresent();
  }
}
