/**
 * Typed views of the syntax tree: which object of the catalogue each mapping is, which type each
 * value should have, and what a file is as a whole.
 *
 * <p>A {@link dev.buddyls.model.ChunkModel} is a pure function of its chunk and the catalogue; the
 * model of an action depends on the model of its frame as well. Models live as long as their
 * chunks. Every tree has a model, however broken it is.
 *
 * <p>Uses {@code text}, {@code settings}, {@code syntax} and {@code catalog}.
 */
package dev.buddyls.model;
