/**
 * Rules about the shape of a file: which objects, keys and values are allowed where, and which are
 * missing. They follow the catalogue alone.
 *
 * <p>Uses {@code analysis}, {@code analysis.edits} and {@code analysis.migration}, and what they
 * use; no other theme.
 */
package dev.buddyls.analysis.rules.structure;
