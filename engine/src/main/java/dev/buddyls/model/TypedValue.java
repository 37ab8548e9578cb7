package dev.buddyls.model;

import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Node;

/**
 * A value and what it should be.
 *
 * @param property the key it is under, directly, in a list or in a mapping with free keys
 * @param entry of the owner, with that key
 */
public record TypedValue(
    ValueType type, Property property, Node.Entry entry, Node node, TypedObject owner) {

  /** Whether it is the value of its entry, and no item or value in that. */
  public boolean isWhole() {
    return entry.value() == node;
  }
}
