/**
 * The command line: the same analysis as in the editor, for terminals and continuous integration.
 *
 * <p>{@code commands} contains a class for each command, {@code output} prints the results. Printed
 * lines and columns start at one.
 *
 * <p>May use the engine, all other packages of the server, picocli, java-diff-utils and gson.
 */
package dev.buddyls.cli;
