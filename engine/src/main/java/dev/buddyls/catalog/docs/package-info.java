/**
 * The facts of the catalogue as Markdown, for hovers, completion and the command line.
 *
 * <p>Uses {@code catalog}, and what that uses.
 */
package dev.buddyls.catalog.docs;
