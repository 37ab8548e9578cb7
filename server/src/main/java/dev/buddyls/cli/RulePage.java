package dev.buddyls.cli;

import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the page of a rule says of it at a glance.
 *
 * @param severities of its findings, when the user sets no other; the usual one first
 * @param finds what the rule finds, in one sentence
 * @param hasFix whether some findings have a fix
 * @param text the page, as Markdown
 */
record RulePage(String id, List<Severity> severities, String finds, boolean hasFix, String text) {

  /** {@code **Error**, or **warning** where ...: what it finds.} */
  private static final Pattern SUMMARY = Pattern.compile("(?m)^(\\*\\*\\w+\\*\\*.*?): (.+\\.)$");

  private static final Pattern SEVERITY = Pattern.compile("\\*\\*(\\w+)\\*\\*");

  private static final Pattern NO_FIX = Pattern.compile("(?m)^## Fix\n\nNone\\.$");

  static RulePage of(Rule rule) {
    String text = text(rule);
    Matcher summary = SUMMARY.matcher(text);
    if (!summary.find()) {
      throw new IllegalStateException("the page of " + rule.id() + " has no summary");
    }
    return new RulePage(
        rule.id(),
        severities(summary.group(1)),
        Character.toUpperCase(summary.group(2).charAt(0)) + summary.group(2).substring(1),
        !NO_FIX.matcher(text).find(),
        text);
  }

  private static List<Severity> severities(String words) {
    return SEVERITY
        .matcher(words)
        .results()
        .map(it -> Severity.valueOf(it.group(1).toUpperCase(Locale.ROOT)))
        .toList();
  }

  Severity severity() {
    return severities.get(0);
  }

  /** Such as {@code error, warning}. */
  String severitiesInWords() {
    return String.join(", ", severities.stream().map(Severity::word).toList());
  }

  private static String text(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
