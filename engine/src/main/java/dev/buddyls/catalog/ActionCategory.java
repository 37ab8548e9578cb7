package dev.buddyls.catalog;

/**
 * A group of action types.
 *
 * @param runsCode whether its actions may run code of the user's, which can read any variable;
 *     otherwise they read only those that their texts name
 */
public record ActionCategory(String title, boolean runsCode) {}
