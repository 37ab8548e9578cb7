/**
 * Rules about integrations: those that a project lists, and the places that refer to them.
 *
 * <p>Uses {@code analysis} and {@code analysis.migration}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.integrations;
