/**
 * Rules about when pipelines run: cron expressions, dates and time zones. {@link
 * dev.buddyls.analysis.rules.schedules.Schedule} reads cron expressions for hovers, too.
 *
 * <p>Uses {@code analysis} and {@code analysis.edits}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.schedules;
