package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.DocumentAnchors;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.function.Consumer;

/** {@code &name} that no {@code *name} repeats. */
final class UnusedAnchor extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    String text = file.tree().source().text();
    for (DocumentAnchors document : DocumentAnchors.in(file)) {
      for (Name anchor : document.unused()) {
        TextRange whole = new TextRange(anchor.range().start() - 1, anchor.range().end());
        report.accept(
            hint(whole, "No alias refers to the anchor `%s`.".formatted(anchor.text()))
                .markUnnecessary()
                .fix(Fix.safe("Remove the anchor", new TextEdit(with(whole, text), ""))));
      }
    }
  }

  /** The anchor and the blanks behind it; at the end of a line, those before it. */
  private static TextRange with(TextRange anchor, String text) {
    int start = anchor.start();
    int end = anchor.end();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r') {
      while (start > 0 && text.charAt(start - 1) == ' ') {
        start--;
      }
    }
    return new TextRange(start, end);
  }
}
