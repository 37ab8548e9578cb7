/**
 * What does it mean? Typed views over the tree: which object of the catalogue each mapping is,
 * which type each value should have, and what a file is as a whole.
 *
 * <p>A {@link dev.buddyls.model.ChunkModel} is a pure function of its chunk and the catalogue, that
 * of an action of the model of its frame besides; it lives as long as they do. Views are total:
 * there is one for every tree, however broken.
 *
 * <p>Uses {@code text}, {@code syntax}, {@code schema} and {@code config}.
 */
package dev.buddyls.model;
