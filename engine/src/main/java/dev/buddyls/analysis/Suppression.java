package dev.buddyls.analysis;

import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.OptionalInt;

/**
 * A comment that silences rules. Ranges are absolute.
 *
 * @param comment from {@code #} to the end of the line
 * @param command {@code ignore} or {@code ignore-file}; any other word does nothing
 * @param rules the rules that it names; where it names none, it means every rule
 * @param line the zero-based line that it speaks of; none for the whole file
 */
public record Suppression(
    TextRange comment, RuleWord command, List<RuleWord> rules, OptionalInt line) {

  static final String LINE = "ignore";
  static final String FILE = "ignore-file";

  /** What may follow {@code buddy-ls:}. */
  public static final List<String> COMMANDS = List.of(LINE, FILE);

  /** A word of the comment. */
  public record RuleWord(TextRange range, String text) {}

  /** Whether it silences a rule, if a finding is on its line. */
  public boolean means(String rule) {
    return COMMANDS.contains(command.text())
        && (rules.isEmpty() || rules.stream().anyMatch(it -> it.text().equals(rule)));
  }

  /** Whether it silences a finding on its line; one about itself only where it names the rule. */
  boolean silences(Finding finding) {
    boolean aboutItself = rules.isEmpty() && comment.contains(finding.range());
    return means(finding.rule()) && !aboutItself;
  }
}
