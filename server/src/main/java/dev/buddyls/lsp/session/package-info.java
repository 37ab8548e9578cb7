/**
 * The state of a session: open documents, settings, projects and workers.
 *
 * <p>Only the reader thread opens, changes and closes documents. A request captures the state of
 * its document there, and is answered by a worker.
 *
 * <p>May use what {@code lsp} may use, except lsp4j.
 */
package dev.buddyls.lsp.session;
