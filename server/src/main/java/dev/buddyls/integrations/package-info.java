/**
 * The list of a project's integrations: reading and writing it, and updating it from Buddy's REST
 * API.
 *
 * <p>The only package that uses the network, and only when the user asks for it: see {@link
 * dev.buddyls.integrations.Pull}.
 *
 * <p>May use the engine, {@code workspace} and gson.
 */
package dev.buddyls.integrations;
