/**
 * What did they write? The tolerant tree of a YAML file: blocks, nodes, comments, syntax errors,
 * and what stands at a cursor.
 *
 * <p>Parsing never fails: it returns a tree and errors. A file is cut into blocks (the items of the
 * root list); a block is a pure function of its own text, so that an edit touches one block. Ranges
 * inside a block are relative to it. {@link dev.buddyls.syntax.BlockParser} alone knows the YAML
 * engine; where the engine gives up, {@link dev.buddyls.syntax.Recovery} reads by indentation.
 *
 * <p>Uses {@code text}. Knows nothing of Buddy.
 */
package dev.buddyls.syntax;
