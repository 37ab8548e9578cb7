/**
 * The command line: the same analysis as in the editor, for terminals and continuous integration.
 *
 * <p>{@code commands} has a class for each command and picocli's options, {@code output} prints
 * what they find. Lines and columns are counted from one where they are printed.
 */
package dev.buddyls.cli;
