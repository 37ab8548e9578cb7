package dev.buddyls.model;

import dev.buddyls.catalog.Condition;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * A mapping and what it is.
 *
 * @param head where a person would point to say "this one": its first key, or the key that holds it
 * @param parent the object that holds it, directly or in a list; where that stands in another part
 *     of the chunk, its ranges refer to the text of that part
 * @param text that its ranges refer to
 */
public record TypedObject(
    ObjectType type,
    Node.Mapping mapping,
    TextRange head,
    Optional<TypedObject> parent,
    String text)
    implements Condition.Lookup {

  @Override
  public boolean has(String key) {
    return mapping.entry(key).isPresent();
  }

  @Override
  public Optional<String> text(String key) {
    return mapping
        .entry(key)
        .filter(entry -> !Placeholders.isOpaque(entry.value()))
        .flatMap(entry -> Node.text(entry.value()));
  }

  public boolean is(ObjectKind kind) {
    return type.is(kind);
  }

  @Override
  public Optional<TypedObject> holder() {
    return parent;
  }

  /** The nearest object of a kind: this one, or one around it. */
  public Optional<TypedObject> enclosing(ObjectKind kind) {
    return is(kind) ? Optional.of(this) : parent.flatMap(it -> it.enclosing(kind));
  }

  /** Whether another object is in the same part of the chunk: ranges of both can be compared. */
  public boolean isBeside(TypedObject other) {
    return text == other.text;
  }

  /** Whether another object holds it, directly or in a list; objects are compared by identity. */
  public boolean isIn(TypedObject outer) {
    return parent.filter(it -> it == outer).isPresent();
  }

  /**
   * Whether more keys may be in it than can be read: merged ones, a template parameter that stands
   * for several, or lines that are broken.
   */
  public boolean isIncomplete() {
    return mapping.entries().stream()
        .anyMatch(
            entry ->
                !(entry.key() instanceof Node.Scalar key)
                    || key.value().equals("<<")
                    || Placeholders.isOpaque(key));
  }
}
