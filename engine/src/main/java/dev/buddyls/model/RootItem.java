package dev.buddyls.model;

import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.syntax.Node;

/**
 * An item of the root list, or the root itself if it is not a list.
 *
 * @param kind what it is; {@link ObjectKind#OTHER} if that is unclear
 */
public record RootItem(ObjectKind kind, Node node) {}
