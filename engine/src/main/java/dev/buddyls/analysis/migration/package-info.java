/**
 * Rewrites what older generations of the format say in the newest one.
 *
 * <p>Start with {@link dev.buddyls.analysis.migration.Migrations}. Each migration looks at one
 * object and returns edits made by {@link dev.buddyls.analysis.edits.EntryEditor}, which moves the
 * lines of entries as they are: comments, quotes and layout survive, as nothing is printed anew.
 *
 * <p>Uses {@code analysis} and {@code analysis.edits}, and what they use.
 */
package dev.buddyls.analysis.migration;
