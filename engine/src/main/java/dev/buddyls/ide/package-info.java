/**
 * What can be shown? Hover, completion, symbols: one class per question, answered for one state of
 * a file in plain records with absolute ranges.
 *
 * <p>Uses every room but {@code lsp} and {@code cli}; knows nothing of the protocol.
 */
package dev.buddyls.ide;
