/**
 * The command line: the same analysis as in the editor, for terminals and continuous integration.
 *
 * <p>Counts lines and columns from one where it prints. Uses every room but {@code lsp}, which
 * {@link dev.buddyls.cli.Serve} starts; picocli reads the arguments, gson writes JSON.
 */
package dev.buddyls.cli;
