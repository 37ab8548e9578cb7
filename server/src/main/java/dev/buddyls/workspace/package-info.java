/**
 * What else is there? The files around a document: which project it belongs to, and what stands in
 * the others.
 *
 * <p>The one room besides the doors that reads files, within limits. Uses {@code text}, {@code
 * syntax}, {@code schema}, {@code model} and {@code config}.
 */
package dev.buddyls.workspace;
