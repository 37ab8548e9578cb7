package dev.buddyls.analysis;

import dev.buddyls.text.Placement;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A problem that a rule reports. Rules for chunks give ranges relative to the chunk, {@link
 * Report}s hold absolute ones.
 *
 * @param rule id of the rule that found it
 * @param range the smallest text that is wrong
 * @param fixes the likeliest first
 * @param tags what editors may show in a special way
 * @param docsLink path of the vendor's documentation about it, if there is any
 * @param related other places that belong to it
 * @param about the place where it supersedes what other rules find, if that is not {@code range}
 */
public record Finding(
    String rule,
    Severity severity,
    TextRange range,
    String message,
    List<Fix> fixes,
    Set<Tag> tags,
    Optional<String> docsLink,
    List<Related> related,
    Optional<TextRange> about) {

  /** What is special about the text. */
  public enum Tag {
    /** It is old; editors strike it through. */
    DEPRECATED,
    /** It can go; editors fade it. */
    UNNECESSARY
  }

  /**
   * Another place, and what it has to do with the finding.
   *
   * @param file the file it is in, where that is not the finding's own; then the range is absolute
   */
  public record Related(Optional<SourceText> file, TextRange range, String message) {

    Related shift(Placement placement) {
      return file.isPresent() ? this : new Related(file, range.shift(placement), message);
    }
  }

  static Finding of(Rule rule, Severity severity, TextRange range, String message) {
    return new Finding(
        rule.id(),
        severity,
        range,
        message,
        List.of(),
        Set.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  public Finding fix(Fix fix) {
    return fix(List.of(fix));
  }

  /** The same with a fix, if there is one. */
  public Finding fix(Optional<Fix> fix) {
    return fix.map(this::fix).orElse(this);
  }

  public Finding fix(List<Fix> more) {
    List<Fix> all = new ArrayList<>(fixes);
    all.addAll(more);
    return new Finding(
        rule, severity, range, message, List.copyOf(all), tags, docsLink, related, about);
  }

  public Finding markDeprecated() {
    return tag(Tag.DEPRECATED);
  }

  public Finding markUnnecessary() {
    return tag(Tag.UNNECESSARY);
  }

  private Finding tag(Tag tag) {
    return new Finding(
        rule, severity, range, message, fixes, Set.of(tag), docsLink, related, about);
  }

  /** The same with a docsLink of the vendor's documentation to read about it. */
  public Finding docsLink(Optional<String> link) {
    return new Finding(rule, severity, range, message, fixes, tags, link, related, about);
  }

  /** The same with another place of its own file. */
  public Finding related(TextRange other, String why) {
    return related(new Related(Optional.empty(), other, why));
  }

  public Finding related(Related other) {
    List<Related> all = new ArrayList<>(related);
    all.add(other);
    return new Finding(
        rule, severity, range, message, fixes, tags, docsLink, List.copyOf(all), about);
  }

  /** The same, as what is to be said of another place. */
  public Finding about(TextRange place) {
    return new Finding(
        rule, severity, range, message, fixes, tags, docsLink, related, Optional.of(place));
  }

  /** Where it supersedes what other rules find. */
  TextRange place() {
    return about.orElse(range);
  }

  Finding withSeverity(Severity other) {
    return new Finding(rule, other, range, message, fixes, tags, docsLink, related, about);
  }

  /** The same at other places of its file, {@code by} UTF-16 units further on. */
  public Finding shift(int by) {
    return by == 0 ? this : shift(Placement.at(by));
  }

  /** The same in the text around the part that it speaks of. */
  public Finding shift(Placement placement) {
    return new Finding(
        rule,
        severity,
        range.shift(placement),
        message,
        fixes.stream().map(fix -> fix.shift(placement)).toList(),
        tags,
        docsLink,
        related.stream().map(it -> it.shift(placement)).toList(),
        about.map(it -> it.shift(placement)));
  }
}
