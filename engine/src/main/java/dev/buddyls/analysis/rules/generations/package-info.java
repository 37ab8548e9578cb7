/**
 * Rules about older generations of the format: what still works but has a newer form. Their fixes
 * come from {@code analysis.migration}.
 *
 * <p>Uses {@code analysis} and {@code analysis.migration}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.generations;
