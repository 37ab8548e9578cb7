/**
 * The user's settings, from an editor or a file, as immutable records.
 *
 * <p>Uses {@code text}.
 */
package dev.buddyls.settings;
