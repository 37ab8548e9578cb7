/**
 * Converts results of the engine to the JSON of the Language Server Protocol, in the form that the
 * client supports, and reads the JSON that clients send. Offsets and positions are converted only
 * here.
 *
 * <p>May use the engine and gson's tree model only: no lsp4j, no threads, no files.
 */
package dev.buddyls.lsp.convert;
