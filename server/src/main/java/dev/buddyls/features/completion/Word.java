package dev.buddyls.features.completion;

/**
 * A text that a value can be.
 *
 * @param detail a few words about it; may be empty
 */
record Word(String text, String detail) {}
