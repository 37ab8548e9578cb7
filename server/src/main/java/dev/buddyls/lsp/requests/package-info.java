/**
 * The methods of the Language Server Protocol, one class each, listed in {@link
 * dev.buddyls.lsp.requests.Registry}. A handler reads its parameters, asks the engine, and converts
 * the answer. Nothing here knows lsp4j.
 */
package dev.buddyls.lsp.requests;
