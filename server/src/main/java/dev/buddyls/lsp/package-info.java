/**
 * The language server: how it is started, and its connection to an editor, which uses lsp4j. {@code
 * requests} contains the methods of the protocol, {@code session} the state that outlives a
 * message, {@code convert} the conversion to and from JSON.
 *
 * <p>May use the engine, {@code bundled}, {@code workspace}, {@code integrations}, gson and lsp4j.
 */
package dev.buddyls.lsp;
