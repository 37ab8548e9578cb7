/**
 * Rules about when pipelines run: cron expressions, dates and time zones. Hovers use {@link
 * dev.buddyls.analysis.rules.schedules.Schedule}, too, to read cron expressions.
 *
 * <p>Uses {@code analysis} and {@code analysis.edits}, and what they use; no other theme.
 */
package dev.buddyls.analysis.rules.schedules;
