package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date that is not in the calendar, or not written as one. */
final class InvalidDate extends FormatRule {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)"
              + "(?:[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)? ?(?:[Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.DATE_TIME);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    Matcher date = ISO.matcher(scalar.value());
    if (!date.matches()) {
      report.accept(
          warning(
              scalar.range(),
              """
              `%s` takes a date as in `2025-01-31T08:00:00.000Z`: year, month, day, and the time in UTC."""
                  .formatted(value.property().key())));
    } else if (isOutside(date, 2, 1, 12)) {
      report.accept(impossible(scalar, date, 2, "Month " + date.group(2) + " does not exist."));
    } else {
      inMonth(scalar, date).ifPresent(report);
    }
  }

  private Optional<Finding> inMonth(Node.Scalar scalar, Matcher date) {
    YearMonth month = YearMonth.of(number(date, 1), number(date, 2));
    if (isOutside(date, 3, 1, month.lengthOfMonth())) {
      String last = String.valueOf(month.lengthOfMonth());
      String corrected =
          scalar.value().substring(0, date.start(3)) + last + scalar.value().substring(date.end(3));
      return Optional.of(
          impossible(scalar, date, 3, month + " has " + last + " days.")
              .fix(Fix.change(scalar, corrected)));
    } else if (date.group(4) == null) {
      return Optional.empty();
    } else if (isOutside(date, 4, 0, 24)) {
      return Optional.of(impossible(scalar, date, 4, "Hours range from 00 to 23."));
    } else if (isOutside(date, 5, 0, 59)) {
      return Optional.of(impossible(scalar, date, 5, "Minutes range from 00 to 59."));
    } else if (date.group(6) != null && isOutside(date, 6, 0, 59)) {
      return Optional.of(impossible(scalar, date, 6, "Seconds range from 00 to 59."));
    }
    return Optional.empty();
  }

  private Finding impossible(Node.Scalar scalar, Matcher date, int group, String message) {
    return error(scalar.part(date.start(group), date.end(group)), message);
  }

  private static boolean isOutside(Matcher date, int group, int min, int max) {
    return number(date, group) < min || max < number(date, group);
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
