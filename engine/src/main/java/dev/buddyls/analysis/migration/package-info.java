/**
 * How is it said today? Rewrites what older generations of the format say in the words of the
 * newest one.
 *
 * <p>Start with {@link dev.buddyls.analysis.migration.Migrations}. Each of them looks at one object
 * and answers with edits made by {@link dev.buddyls.analysis.edits.EntryEditor}, which moves the
 * lines of entries as they are written: comments, quotes and layout survive, as nothing is printed
 * anew.
 */
package dev.buddyls.analysis.migration;
