package dev.buddyls.ide;

import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Report;
import dev.buddyls.ide.CodeAction.ActionKind;
import dev.buddyls.ide.CodeAction.BulkFix;
import dev.buddyls.ide.CodeAction.QuickFix;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What an editor can change for its user: quick fixes, migrations, all safe fixes. */
public final class CodeActions {

  private CodeActions() {}

  /**
   * What can be done at a range. Editors ask for this whenever the cursor moves, so nothing is
   * applied here: an action on many findings is offered if any of them has a safe fix.
   *
   * @param range absolute
   * @param only the kinds that are wanted; empty if the editor named none: then all safe fixes are
   *     not offered, because they are meant for saving
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so
   */
  public static List<CodeAction> at(
      Document document, TextRange range, Optional<List<String>> only, Cancel cancel) {
    Report report = document.report(cancel);
    List<CodeAction> actions = new ArrayList<>();
    if (isWanted(ActionKind.QUICK_FIX, only)) {
      actions.addAll(quickFixes(report, range));
    }
    OptionalInt chunk = OptionalInt.of(report.file().tree().indexAt(range.start()));
    offer(new BulkFix(ActionKind.MIGRATE_PIPELINE, chunk), report, only, actions);
    offer(new BulkFix(ActionKind.MIGRATE_FILE, OptionalInt.empty()), report, only, actions);
    if (only.isPresent()) {
      offer(new BulkFix(ActionKind.FIX_ALL, OptionalInt.empty()), report, only, actions);
    }
    return actions;
  }

  private static boolean isWanted(ActionKind kind, Optional<List<String>> only) {
    return only.isEmpty() || only.get().stream().anyMatch(kind::isWithin);
  }

  private static void offer(
      BulkFix action, Report report, Optional<List<String>> only, List<CodeAction> actions) {
    if (isWanted(action.kind(), only) && action.fixes().areNeeded(report)) {
      actions.add(action);
    }
  }

  /** The fixes of all findings that a range touches. */
  private static List<CodeAction> quickFixes(Report report, TextRange range) {
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.range().overlaps(range)) {
        for (Fix fix : finding.fixes()) {
          actions.add(new QuickFix(finding, fix, fix == finding.fixes().get(0)));
        }
      }
    }
    return actions;
  }

  /**
   * Applies the fixes of an action to a document.
   *
   * @return the edits of the lines that change, in the order of the text
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so
   */
  public static List<TextEdit> edits(BulkFix action, Document document, Cancel cancel) {
    String before = document.source().text();
    String after = action.fixes().apply(document, cancel).document().source().text();
    return after.equals(before) ? List.of() : TextDiff.between(before, after);
  }
}
