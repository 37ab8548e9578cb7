/**
 * The rules, in one package per theme. A rule is a class named after the mistake, a page next to
 * it, and a line in the list of its theme, such as {@link
 * dev.buddyls.analysis.rules.names.NameRules}. {@link dev.buddyls.analysis.rules.Rules} lists the
 * themes and makes the analyser that runs them all.
 *
 * <p>Uses {@code analysis} and the themes. A theme uses neither this package nor another theme.
 */
package dev.buddyls.analysis.rules;
