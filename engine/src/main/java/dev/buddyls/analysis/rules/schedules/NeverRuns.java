package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A cron expression for days that no month has. */
final class NeverRuns extends FormatRule {

  private static final ZonedDateTime ANY_MOMENT =
      ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final ZonedDateTime NO_LEAP_YEAR =
      ZonedDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final int LONGEST = 31;
  private static final int SHORTEST = 28;
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("\\s*\\S+\\s+\\S+\\s+((\\S+)\\s+(\\S+))\\s+\\S+\\s*");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.CRON);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    boolean never =
        Schedule.parse(scalar.value()).filter(it -> it.next(ANY_MOMENT, 1).isEmpty()).isPresent();
    Matcher fields = DAY_AND_MONTH.matcher(scalar.value());
    if (never && fields.matches()) {
      Finding finding =
          warning(
              scalar.part(fields.start(1), fields.end(1)),
              "This never runs: none of its months has such a day.");
      report.accept(
          finding.fix(
              lastDay(scalar.value(), fields)
                  .filter(it -> scalar.content().length() == scalar.value().length())
                  .map(day -> change(scalar, fields, day))));
    }
  }

  /** The last day that a month has in every year, if it is one that the expression names. */
  private static Optional<String> lastDay(String expression, Matcher fields) {
    return IntStream.iterate(LONGEST, it -> it - 1)
        .limit(LONGEST - SHORTEST + 1)
        .mapToObj(String::valueOf)
        .filter(
            day ->
                Schedule.parse(
                        expression.substring(0, fields.start(2))
                            + day
                            + expression.substring(fields.end(2)))
                    .flatMap(it -> it.next(NO_LEAP_YEAR, 1).stream().findFirst())
                    .filter(it -> it.getYear() == NO_LEAP_YEAR.getYear())
                    .isPresent())
        .findFirst();
  }

  private static Fix change(Node.Scalar scalar, Matcher fields, String day) {
    return Fix.unsafe(
        "Change to `" + day + " " + fields.group(3) + "`",
        new TextEdit(scalar.part(fields.start(2), fields.end(2)), day));
  }
}
