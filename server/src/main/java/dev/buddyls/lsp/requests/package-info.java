/**
 * The methods of the Language Server Protocol, one class each, listed in {@link
 * dev.buddyls.lsp.requests.Registry}. A handler reads its parameters, calls the engine, and
 * converts the result.
 *
 * <p>May use what {@code lsp} may use, except lsp4j.
 */
package dev.buddyls.lsp.requests;
