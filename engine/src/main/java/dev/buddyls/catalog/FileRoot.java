package dev.buddyls.catalog;

import java.util.List;

/**
 * What is at the root of a kind of file.
 *
 * @param list whether the root is a list of objects; otherwise it is one object
 * @param objects the objects that may be there, the most important first
 * @param misplaced objects that people put there although they belong elsewhere
 */
public record FileRoot(boolean list, List<ObjectKind> objects, List<ObjectKind> misplaced) {}
