package dev.buddyls.analysis;

import dev.buddyls.model.Name;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Placement;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * An edit that fixes a finding.
 *
 * @param title what it does, as an order: {@code Rename to `refs`}
 * @param tabStops the parts of the first edit's new text that the user should fill in, in order
 */
public record Fix(
    String title,
    List<TextEdit> edits,
    Applicability applicability,
    FixKind kind,
    List<TextRange> tabStops) {

  /** What a fix is for. */
  public enum FixKind {
    /** Something was wrong. */
    CORRECTION,
    /** Something was right in an older generation of the format. */
    MIGRATION
  }

  public Fix(String title, List<TextEdit> edits, Applicability applicability) {
    this(title, edits, applicability, FixKind.CORRECTION, List.of());
  }

  public boolean isSafe() {
    return applicability == Applicability.SAFE;
  }

  public boolean isMigration() {
    return kind == FixKind.MIGRATION;
  }

  /** The same, as one that writes an older form in the current one. */
  public Fix asMigration() {
    return new Fix(title, edits, applicability, FixKind.MIGRATION, tabStops);
  }

  public static Fix safe(String title, TextEdit... edits) {
    return new Fix(title, List.of(edits), Applicability.SAFE);
  }

  public static Fix unsafe(String title, TextEdit... edits) {
    return new Fix(title, List.of(edits), Applicability.UNSAFE);
  }

  /** Writes another word in the place of a scalar, in the same quotes. */
  public static Fix change(Node.Scalar scalar, String word) {
    return unsafe(
        "Change to `" + word + "`", new TextEdit(scalar.range(), scalar.inSameQuotes(word)));
  }

  /** Writes another name in the place of one, in the same quotes. */
  public static Fix change(Name written, String name) {
    return unsafe("Change to `" + name + "`", new TextEdit(written.range(), name));
  }

  /** Puts a plain scalar in quotes: what it says stays the same. */
  public static Fix quote(Node.Scalar scalar) {
    String quoted = Node.Style.DOUBLE_QUOTED.quote(scalar.value());
    return safe("Put it in quotes", new TextEdit(scalar.range(), quoted));
  }

  /** The same with a part of the first edit's new text that the user should fill in. */
  public Fix stop(TextRange stop) {
    List<TextRange> all = new ArrayList<>(tabStops);
    all.add(stop);
    return new Fix(title, edits, applicability, kind, List.copyOf(all));
  }

  /** The same in other words. */
  public Fix titled(String other) {
    return new Fix(other, edits, applicability, kind, tabStops);
  }

  /** The same in the text around the part that it speaks of. */
  public Fix shift(Placement placement) {
    return new Fix(
        title,
        edits.stream().map(edit -> edit.shift(placement)).toList(),
        applicability,
        kind,
        tabStops);
  }
}
