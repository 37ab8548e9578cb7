package dev.buddyls.model;

import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.syntax.Node;

/**
 * A value and what it should be.
 *
 * @param property the key it stands under, directly or in a list
 */
public record TypedValue(ValueType type, Property property, Node node, TypedObject owner) {}
