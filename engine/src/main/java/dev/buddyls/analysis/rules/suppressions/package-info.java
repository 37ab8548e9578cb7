/**
 * Rules about the comments that turn off other rules. They run after all others.
 *
 * <p>Uses {@code analysis}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.suppressions;
