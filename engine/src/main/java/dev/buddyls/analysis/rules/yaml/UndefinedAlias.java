package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.DocumentAnchors;
import dev.buddyls.model.Name;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code *name} without {@code &name} above it. */
final class UndefinedAlias extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    for (DocumentAnchors document : DocumentAnchors.in(file)) {
      for (Name alias : document.undefined()) {
        report.accept(finding(alias, document.before(alias.range().start())));
      }
    }
  }

  private Finding finding(Name alias, Set<String> anchors) {
    TextRange whole = new TextRange(alias.range().start() - 1, alias.range().end());
    Optional<String> nearest = Nearest.to(alias.text(), anchors);
    Finding finding =
        error(
            whole,
            "No anchor `&%s` is defined above this alias. %s"
                .formatted(
                    alias.text(),
                    nearest
                        .map("Did you mean `*%s`?"::formatted)
                        .orElse("If it is a text, put it in quotes.")));
    return finding
        .fix(
            nearest.map(it -> Fix.unsafe("Change to `*" + it + "`", new TextEdit(whole, "*" + it))))
        .fix(
            Fix.unsafe("Put the text in quotes", new TextEdit(whole, "\"*" + alias.text() + "\"")));
  }
}
