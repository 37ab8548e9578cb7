package dev.buddyls.analysis;

import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something to tell the person who wrote the file. Block rules give ranges relative to the block,
 * {@link Report}s hold absolute ones.
 *
 * @param rule id of the rule that found it
 * @param range the smallest text that is wrong
 * @param fixes the likeliest first
 * @param deprecated whether the text is old, for editors that strike it through
 * @param page path of the vendor's page about it, where there is one
 * @param related other places that belong to it
 */
public record Finding(
    String rule,
    Severity severity,
    TextRange range,
    String message,
    List<Fix> fixes,
    boolean deprecated,
    Optional<String> page,
    List<Related> related) {

  /**
   * Another place, and what it has to do with the finding.
   *
   * @param file the file it is in, where that is not the finding's own; then the range is absolute
   */
  public record Related(Optional<SourceText> file, TextRange range, String message) {

    Related shift(int by) {
      return file.isPresent() ? this : new Related(file, range.shift(by), message);
    }
  }

  static Finding of(Rule rule, Severity severity, TextRange range, String message) {
    return new Finding(
        rule.id(), severity, range, message, List.of(), false, Optional.empty(), List.of());
  }

  public Finding fix(Fix fix) {
    List<Fix> all = new ArrayList<>(fixes);
    all.add(fix);
    return new Finding(rule, severity, range, message, List.copyOf(all), deprecated, page, related);
  }

  public Finding markDeprecated() {
    return new Finding(rule, severity, range, message, fixes, true, page, related);
  }

  /** The same with a page of the vendor's documentation to read about it. */
  public Finding page(Optional<String> link) {
    return new Finding(rule, severity, range, message, fixes, deprecated, link, related);
  }

  /** The same with another place of its own file. */
  public Finding related(TextRange other, String why) {
    return related(new Related(Optional.empty(), other, why));
  }

  public Finding related(Related other) {
    List<Related> all = new ArrayList<>(related);
    all.add(other);
    return new Finding(rule, severity, range, message, fixes, deprecated, page, List.copyOf(all));
  }

  Finding withSeverity(Severity other) {
    return new Finding(rule, other, range, message, fixes, deprecated, page, related);
  }

  /** The same at other places of its file, {@code by} UTF-16 units further on. */
  public Finding shift(int by) {
    if (by == 0) {
      return this;
    }
    return new Finding(
        rule,
        severity,
        range.shift(by),
        message,
        fixes.stream().map(fix -> fix.shift(by)).toList(),
        deprecated,
        page,
        related.stream().map(it -> it.shift(by)).toList());
  }
}
