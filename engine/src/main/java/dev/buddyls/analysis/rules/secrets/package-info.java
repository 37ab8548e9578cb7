/**
 * Rules about credentials in plain text. Hovers use {@link
 * dev.buddyls.analysis.rules.secrets.KnownSecrets}, too, to recognize credentials by their shape.
 *
 * <p>Uses {@code analysis}, and what it uses; no other theme.
 */
package dev.buddyls.analysis.rules.secrets;
