package dev.buddyls.model;

import dev.buddyls.model.Name.Kind;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names that a text gives to things, and those that it asks for, in the order written.
 * Immutable; equal for equal names at equal places.
 *
 * @param started those of the used names whose pipeline starts whenever the one around them runs
 * @param integrations what the text says of integrations, beside their names
 */
public record Names(
    List<Name> defined, List<Name> used, List<Name> started, List<Integration> integrations) {

  public static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of());

  /** The names given to things of a kind. */
  public Stream<Name> defined(Kind kind) {
    return defined.stream().filter(it -> it.kind() == kind);
  }

  /** The names of a kind that are asked for. */
  public Stream<Name> used(Kind kind) {
    return used.stream().filter(it -> it.kind() == kind);
  }
}
