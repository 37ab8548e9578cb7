/**
 * The language server as a program: its connection to an editor, in lsp4j's hands, and how it is
 * started. {@code requests} holds the methods of the protocol, {@code session} what lasts between
 * messages, {@code convert} the JSON.
 */
package dev.buddyls.lsp;
