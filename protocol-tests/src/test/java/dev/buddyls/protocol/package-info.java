/**
 * Tests of the packaged server as a process, over its standard streams.
 *
 * <p>{@link dev.buddyls.protocol.BuddyLs} starts it, {@link dev.buddyls.protocol.LspClient} speaks
 * to it and checks its manners, {@link dev.buddyls.protocol.Editor} is a client that has introduced
 * itself and edits documents. Nothing here uses the server's classes.
 */
package dev.buddyls.protocol;
