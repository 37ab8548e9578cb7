package dev.buddyls.ide;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FixAll;
import dev.buddyls.analysis.Report;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something an editor can do for its user.
 *
 * @param title what it does, as an order
 * @param stops the parts of the first edit's new text that the user should fill in, in order
 * @param finding what it mends, if it is one thing
 * @param preferred whether it is the one to take for its finding
 */
public record CodeAction(
    Kind kind,
    String title,
    List<TextEdit> edits,
    List<TextRange> stops,
    Optional<Finding> finding,
    boolean preferred) {

  /** What an action is about; editors ask for some kinds only. */
  public enum Kind {
    QUICK_FIX("quickfix"),
    REWRITE("refactor.rewrite"),
    FIX_ALL("source.fixAll.buddy");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The kind in the protocol's words: more special behind each dot. */
    public String id() {
      return id;
    }

    /** Whether somebody who asks for {@code kind} asks for this one, too. */
    private boolean isWithin(String kind) {
      return kind.isEmpty() || id.equals(kind) || id.startsWith(kind + ".");
    }
  }

  /**
   * What can be done at a range.
   *
   * @param only the kinds that are wanted; empty if nothing was said about that
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so
   */
  public static List<CodeAction> at(
      Document document, TextRange range, Optional<List<String>> only, Cancel cancel) {
    Report report = document.report(cancel);
    List<CodeAction> actions = new ArrayList<>();
    if (isWanted(Kind.QUICK_FIX, only)) {
      actions.addAll(quickFixes(report, range));
    }
    if (isWanted(Kind.REWRITE, only)) {
      FixAll migration = FixAll.migration(false);
      FixAll here = migration.inChunk(report.file().tree().indexAt(range.start()));
      apply(Kind.REWRITE, "Migrate this pipeline", here, document, cancel).ifPresent(actions::add);
      apply(Kind.REWRITE, "Migrate this file", migration, document, cancel).ifPresent(actions::add);
    }
    if (only.isPresent() && isWanted(Kind.FIX_ALL, only)) {
      apply(Kind.FIX_ALL, "Apply all safe fixes", FixAll.all(false), document, cancel)
          .ifPresent(actions::add);
    }
    return actions;
  }

  private static boolean isWanted(Kind kind, Optional<List<String>> only) {
    return only.isEmpty() || only.get().stream().anyMatch(kind::isWithin);
  }

  /** The fixes of all findings that a range touches. */
  private static List<CodeAction> quickFixes(Report report, TextRange range) {
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.range().overlaps(range)) {
        for (Fix fix : finding.fixes()) {
          boolean first = fix == finding.fixes().get(0);
          actions.add(
              new CodeAction(
                  Kind.QUICK_FIX,
                  fix.title(),
                  fix.edits(),
                  fix.stops(),
                  Optional.of(finding),
                  first));
        }
      }
    }
    return actions;
  }

  private static Optional<CodeAction> apply(
      Kind kind, String title, FixAll fixes, Document document, Cancel cancel) {
    String before = document.source().text();
    String after = fixes.apply(document, cancel).snapshot().source().text();
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(
            new CodeAction(
                kind, title, TextDiff.between(before, after), List.of(), Optional.empty(), false));
  }
}
