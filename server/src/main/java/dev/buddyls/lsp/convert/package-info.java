/**
 * The engine's answers as the JSON of the Language Server Protocol, in the form that the client
 * supports, and the parts of the client's JSON that handlers read. Offsets become positions here,
 * and nowhere else.
 *
 * <p>Uses the engine and gson's tree alone: no lsp4j, no threads, no files.
 */
package dev.buddyls.lsp.convert;
