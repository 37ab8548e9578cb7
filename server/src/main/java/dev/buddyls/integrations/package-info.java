/**
 * What do we know of integrations? The list of them that a project keeps, and how it is made.
 *
 * <p>The one room that uses the network: {@link dev.buddyls.integrations.Pull} asks Buddy, when a
 * person wants it to.
 *
 * <p>Uses {@code text}, {@code syntax}, {@code schema}, {@code model}, {@code workspace} and gson.
 */
package dev.buddyls.integrations;
