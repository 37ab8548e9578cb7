package dev.buddyls.catalog;

/**
 * What a key, or a word that it takes, is known from.
 *
 * @param place the key with its owner, {@code Event.refs}; a word follows a colon
 * @param source such as {@code docs/yaml/yaml-schema (2026)}
 */
public record FactSource(String place, String source) {}
