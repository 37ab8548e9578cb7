package dev.buddyls.schema;

import java.util.Optional;

/**
 * Why a key, value or action type is old.
 *
 * @param replacedBy the new name, where it is a plain rename
 * @param doc what to write instead, in words; empty where the new name says it
 * @param reportedWith another key of the same object: where that one is old, too, and present, this
 *     one is not reported on its own; {@code type} stands for an old action type
 */
public record Deprecation(
    Optional<String> replacedBy, String doc, Optional<String> reportedWith, boolean sure) {}
