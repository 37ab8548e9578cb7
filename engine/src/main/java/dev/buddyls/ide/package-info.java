/**
 * The features of an editor: one class per feature of the Language Server Protocol, named after it,
 * with static methods over the immutable {@link dev.buddyls.analysis.Document}.
 *
 * <p>They return plain records with absolute ranges in UTF-16 units, may be called on any thread,
 * and know nothing about the protocol. {@link dev.buddyls.ide.Cursor} finds what is at an offset.
 *
 * <p>Uses {@code text}, {@code settings}, {@code syntax}, {@code catalog}, {@code model}, {@code
 * analysis} and java-diff-utils.
 */
package dev.buddyls.ide;
