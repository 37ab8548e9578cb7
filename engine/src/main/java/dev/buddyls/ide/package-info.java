/**
 * What editors show: one class per feature of the Language Server Protocol, named after it, with
 * static methods over the immutable {@link dev.buddyls.analysis.Document}. They return plain
 * records with absolute ranges in UTF-16 units, may be called on any thread, and know nothing of
 * the protocol. {@link dev.buddyls.ide.Cursor} says what is at an offset.
 */
package dev.buddyls.ide;
