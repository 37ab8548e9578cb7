/**
 * The files around a document: its project, the names in the project's other files, the settings
 * files that apply to it, and git refs. Reads files with limits on size and number.
 *
 * <p>May use the engine only.
 */
package dev.buddyls.workspace;
