/**
 * What is the text? Immutable text, ranges in it, and edits of it.
 *
 * <p>All offsets are UTF-16 code units from the start of a text, all lines and columns are
 * zero-based; ranges are half-open. These are the units of Java strings and of the protocol. Two
 * other systems exist in the program: {@code syntax} turns the YAML engine's code points into these
 * offsets, and {@code cli} counts lines and columns from one, where it prints.
 *
 * <p>Uses nothing but the JDK.
 */
package dev.buddyls.text;
