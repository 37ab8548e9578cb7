/**
 * The rules, in packages by theme. A rule is one class named after the mistake, one page beside it,
 * and one line in the list of its theme, such as {@link
 * dev.buddyls.analysis.rules.names.NameRules}. {@link dev.buddyls.analysis.rules.Rules} lists the
 * themes and makes the analyser that runs them all.
 *
 * <p>Uses {@code analysis} and the themes. A theme uses neither this package nor another theme.
 */
package dev.buddyls.analysis.rules;
