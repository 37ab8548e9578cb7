/**
 * Edits of whole entries: moving, renaming, adding and removing them with their comments, quotes
 * and layout intact. Fixes and migrations are built from these.
 *
 * <p>Start with {@link dev.buddyls.analysis.edits.EntryEditor}. Uses {@code text}, {@code syntax},
 * {@code catalog} and {@code model}.
 */
package dev.buddyls.analysis.edits;
