package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Matches;
import dev.buddyls.text.NameLength;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A cron expression that is none. */
final class InvalidCron extends FormatRule {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Fields that people write in the other order. */
  private static final List<List<Integer>> PAIRS =
      List.of(
          List.of(CronField.MINUTE.ordinal(), CronField.HOUR.ordinal()),
          List.of(CronField.DAY_OF_MONTH.ordinal(), CronField.MONTH.ordinal()));

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Map<String, String> NICKNAMES =
      Map.of(
          "@yearly", "0 0 1 1 *",
          "@annually", "0 0 1 1 *",
          "@monthly", "0 0 1 * *",
          "@weekly", "0 0 * * 0",
          "@daily", "0 0 * * *",
          "@midnight", "0 0 * * *",
          "@hourly", "0 * * * *");

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.CRON);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    if (NameLength.isExceeded(scalar.value())) {
      return;
    }
    List<MatchResult> words = Matches.all(WORD, scalar.value());
    CronField[] fields = CronField.values();
    if (words.size() != fields.length) {
      report.accept(wrongCount(scalar, words));
      return;
    }
    for (int i = 0; i < fields.length; i++) {
      MatchResult word = words.get(i);
      int at = i;
      fields[i]
          .problem(word.group())
          .ifPresent(it -> report.accept(inField(scalar, words, at, it)));
    }
  }

  private Finding inField(
      Node.Scalar scalar, List<MatchResult> words, int field, CronField.Problem problem) {
    MatchResult word = words.get(field);
    TextRange range = scalar.part(word.start(), word.end());
    Finding finding =
        problem.sure() ? error(range, problem.message()) : warning(range, problem.message());
    return finding.fix(
        problem
            .corrected()
            .map(it -> with(scalar.value(), word, it))
            .or(() -> swapped(scalar.value(), words, field))
            .map(it -> change(scalar, it)));
  }

  private static String with(String expression, MatchResult word, String text) {
    return expression.substring(0, word.start()) + text + expression.substring(word.end());
  }

  /** Minute and hour, or day and month, in the other order, where that makes sense. */
  private static Optional<String> swapped(String expression, List<MatchResult> words, int field) {
    List<Integer> pair =
        PAIRS.stream().filter(it -> it.contains(field)).findFirst().orElse(List.of(field, field));
    MatchResult first = words.get(pair.get(0));
    MatchResult second = words.get(pair.get(1));
    CronField[] fields = CronField.values();
    boolean sensible =
        NUMBER.matcher(first.group()).matches()
            && NUMBER.matcher(second.group()).matches()
            && fields[pair.get(0)].problem(second.group()).isEmpty()
            && fields[pair.get(1)].problem(first.group()).isEmpty();
    return sensible
        ? Optional.of(with(with(expression, second, first.group()), first, second.group()))
        : Optional.empty();
  }

  private Finding wrongCount(Node.Scalar scalar, List<MatchResult> words) {
    String message =
        """
        A cron expression has five fields (minute, hour, day of the month, month, day of the week), \
        not %d."""
            .formatted(words.size());
    Finding finding =
        scalar.value().startsWith("@")
            ? warning(scalar.range(), message)
            : error(scalar.range(), message);
    return finding.fix(inFive(words).map(it -> change(scalar, it)));
  }

  /** Quotes a plain expression, which could begin with a star now. */
  private static Fix change(Node.Scalar scalar, String expression) {
    return scalar.quoted()
        ? Fix.change(scalar, expression)
        : Fix.unsafe(
            "Change to `" + expression + "`",
            new TextEdit(scalar.range(), "\"" + expression + "\""));
  }

  /** The five fields that a nickname stands for, or those behind the seconds of other dialects. */
  private static Optional<String> inFive(List<MatchResult> words) {
    List<String> texts = new ArrayList<>(words.stream().map(MatchResult::group).toList());
    if (texts.size() == 1) {
      return Optional.ofNullable(NICKNAMES.get(texts.get(0)));
    }
    if (texts.size() != 6 || !texts.get(0).equals("0")) {
      return Optional.empty();
    }
    texts.remove(0);
    texts.replaceAll(it -> it.equals("?") ? "*" : it);
    return Optional.of(String.join(" ", texts));
  }
}
