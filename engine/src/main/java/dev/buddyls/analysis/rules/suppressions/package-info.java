/**
 * Rules about the comments that suppress other rules. They run after all others.
 *
 * <p>Uses {@code analysis}, and what it uses; no other theme.
 */
package dev.buddyls.analysis.rules.suppressions;
