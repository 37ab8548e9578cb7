package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import java.util.List;

/** The rules about times and dates. */
public final class ScheduleRules {

  private ScheduleRules() {}

  /** The rules for the user's settings, in the order in which they are listed. */
  public static List<Rule> rules(RuleContext context) {
    return List.of(
        new InvalidCron(),
        new NeverRuns(),
        new ScheduleConflict(),
        new InvalidTimezone(),
        new InvalidDate());
  }
}
