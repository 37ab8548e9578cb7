package dev.buddyls.explain;

import dev.buddyls.analysis.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page of a rule says about it at a glance.
 *
 * @param severities of its findings, when the user sets no other; the usual one first
 * @param finds what the rule finds, in one sentence
 * @param hasFix whether some findings have a fix
 * @param text the page, as Markdown
 */
public record RulePage(
    String id, List<Severity> severities, String finds, boolean hasFix, String text) {

  /** {@code **Error**, or **warning** where ...: what it finds.} */
  private static final Pattern SUMMARY = Pattern.compile("(?m)^(\\*\\*\\w+\\*\\*.*?): (.+\\.)$");

  private static final Pattern SEVERITY = Pattern.compile("\\*\\*(\\w+)\\*\\*");

  private static final Pattern NO_FIX = Pattern.compile("(?m)^## Fix\n\nNone\\.$");

  /**
   * @throws IllegalStateException if the page has no summary
   */
  static RulePage of(String id, String text) {
    Matcher summary = SUMMARY.matcher(text);
    if (!summary.find()) {
      throw new IllegalStateException("the page of " + id + " has no summary");
    }
    return new RulePage(
        id,
        severities(summary.group(1)),
        Character.toUpperCase(summary.group(2).charAt(0)) + summary.group(2).substring(1),
        !NO_FIX.matcher(text).find(),
        text);
  }

  private static List<Severity> severities(String words) {
    List<Severity> severities = new ArrayList<>();
    Matcher matcher = SEVERITY.matcher(words);
    while (matcher.find()) {
      severities.add(Severity.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)));
    }
    return List.copyOf(severities);
  }

  /** The severity that most of its findings have. */
  public Severity severity() {
    return severities.get(0);
  }

  /** Such as {@code error, warning}. */
  public String severitiesInWords() {
    return String.join(", ", severities.stream().map(Severity::word).toList());
  }
}
