/**
 * Rules about YAML itself: what is not YAML, what YAML readers disagree on, and what has no effect.
 * Nothing here depends on how Buddy interprets a file.
 *
 * <p>Uses {@code analysis} and {@code analysis.edits}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.yaml;
