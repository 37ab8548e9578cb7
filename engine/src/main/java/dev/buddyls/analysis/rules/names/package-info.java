/**
 * Rules about names: pipelines, actions and variables that are defined twice, referred to but never
 * defined, or never used. They see the names of all files of a project.
 *
 * <p>Uses {@code analysis} and {@code analysis.edits}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.names;
