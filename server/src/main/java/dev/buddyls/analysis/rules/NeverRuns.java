package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Schedule;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.Format;
import dev.buddyls.syntax.Node;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cron expression for days that no month has. */
public final class NeverRuns implements FormatRule {

  private static final ZonedDateTime ANY_MOMENT =
      ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("\\s*\\S+\\s+\\S+\\s+(\\S+\\s+\\S+)\\s+\\S+\\s*");

  @Override
  public Set<Format> formats() {
    return Set.of(Format.CRON);
  }

  @Override
  public void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    Matcher fields = DAY_AND_MONTH.matcher(scalar.value());
    if (fields.matches()
        && Schedule.parse(scalar.value())
            .filter(it -> it.next(ANY_MOMENT, 1).isEmpty())
            .isPresent()) {
      report.accept(
          warning(
              scalar.part(fields.start(1), fields.end(1)),
              "This never runs: no month that it names has such a day."));
    }
  }
}
