package dev.buddyls.catalog;

import java.util.Optional;

/**
 * A key of an object.
 *
 * @param doc Markdown
 * @param applies the key has an effect only where this holds
 * @param sure whether the facts about it are certain; if not, they never cause an error
 * @param example a YAML snippet that shows the key
 */
public record Property(
    String key,
    ValueType type,
    String doc,
    Requirement required,
    Condition applies,
    Optional<String> defaultValue,
    Optional<String> since,
    Optional<Deprecation> deprecation,
    boolean sure,
    Optional<String> example) {}
