package dev.buddyls.catalog;

import java.util.List;
import java.util.Set;

/**
 * Two keys of an object that answer the same question in the words of two generations.
 *
 * @param words the words of the older key that answer it; empty: every word does
 * @param companions keys that go along with the older one
 * @param question such as {@code when it may run}
 */
public record KeyConflict(
    String older, Set<String> words, List<String> companions, String newer, String question) {}
