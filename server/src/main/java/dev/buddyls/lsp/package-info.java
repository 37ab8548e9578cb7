/**
 * Who asks? The Language Server Protocol: the only room that knows lsp4j.
 *
 * <p>The reader thread alone changes the {@link dev.buddyls.lsp.Session}; a request takes its
 * snapshot there, and is answered by a worker. Positions become offsets in {@link
 * dev.buddyls.lsp.FromLsp}, offsets become positions in {@link dev.buddyls.lsp.ToLsp}, and nowhere
 * else. Nothing may escape a notification: lsp4j's reader thread would end without a word.
 */
package dev.buddyls.lsp;
