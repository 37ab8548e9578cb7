/**
 * Immutable text, ranges in it, and edits of it.
 *
 * <p>All offsets are UTF-16 code units from the start of a text, all lines and columns are
 * zero-based, and ranges are half-open. These are the units of Java strings and of the protocol.
 * Two places convert from or to other units: {@code syntax} turns the code points of the YAML
 * engine into these offsets, and {@code cli} prints lines and columns that start at one.
 *
 * <p>Uses only the JDK.
 */
package dev.buddyls.text;
