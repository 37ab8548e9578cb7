/**
 * Rules about credentials in plain sight. {@link dev.buddyls.analysis.rules.secrets.KnownSecrets}
 * recognizes credentials by their shape, for hovers, too.
 *
 * <p>Uses {@code analysis}, and what it uses; no other theme.
 */
package dev.buddyls.analysis.rules.secrets;
