/**
 * What lasts from one message of a client to the next: open documents, settings, projects, workers.
 *
 * <p>The reader thread alone opens, changes and closes documents; a request takes the state of its
 * document there, and a worker answers it.
 */
package dev.buddyls.lsp.session;
