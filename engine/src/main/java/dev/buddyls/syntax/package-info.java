/**
 * The error-tolerant syntax tree of a YAML file: chunks, nodes, comments, syntax errors, and the
 * node at a cursor.
 *
 * <p>Parsing never fails: it returns a tree and errors. A file is cut into chunks (the items of the
 * root list); a chunk is a pure function of its own text, so an edit affects one chunk. Ranges
 * inside a chunk are relative to it. Only {@link dev.buddyls.syntax.ChunkParser} uses the YAML
 * engine; where the engine gives up, {@link dev.buddyls.syntax.Recovery} reads by indentation.
 *
 * <p>Uses {@code text} and the YAML engine. It knows nothing about Buddy.
 */
package dev.buddyls.syntax;
