/**
 * Rules about YAML itself: what is not YAML, what readers of YAML disagree on, and what is written
 * in vain. Nothing here depends on what Buddy makes of a file.
 *
 * <p>Uses {@code analysis} and {@code analysis.edits}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.yaml;
