/**
 * What did they write? The tolerant tree of a YAML file: chunks, nodes, comments, syntax errors,
 * and what stands at a cursor.
 *
 * <p>Parsing never fails: it returns a tree and errors. A file is cut into chunks (the items of the
 * root list); a chunk is a pure function of its own text, so that an edit touches one chunk. Ranges
 * inside a chunk are relative to it. {@link dev.buddyls.syntax.ChunkParser} alone knows the YAML
 * engine; where the engine gives up, {@link dev.buddyls.syntax.Recovery} reads by indentation.
 *
 * <p>Uses {@code text}. Knows nothing of Buddy.
 */
package dev.buddyls.syntax;
