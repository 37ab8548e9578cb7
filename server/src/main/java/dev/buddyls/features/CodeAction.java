package dev.buddyls.features;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Report;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Something an editor can do for its user.
 *
 * @param preferred whether it is the one to take for its finding
 */
public record CodeAction(Finding finding, Fix fix, boolean preferred) {

  /** The fixes of all findings that a range touches. */
  public static List<CodeAction> at(Report report, TextRange range) {
    List<CodeAction> actions = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.range().overlaps(range)) {
        for (int i = 0; i < finding.fixes().size(); i++) {
          actions.add(new CodeAction(finding, finding.fixes().get(i), i == 0));
        }
      }
    }
    return actions;
  }
}
