/**
 * What do we know of integrations? The list of them that a project keeps, and how it is made.
 *
 * <p>Uses {@code text}, {@code syntax}, {@code schema} and {@code model}.
 */
package dev.buddyls.integrations;
