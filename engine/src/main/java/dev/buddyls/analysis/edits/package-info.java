/**
 * Edits of entries and values that rules and migrations use in their fixes. Lines are moved as they
 * are written, and only what is new is laid out.
 *
 * <p>Uses {@code analysis}, and what it uses.
 */
package dev.buddyls.analysis.edits;
