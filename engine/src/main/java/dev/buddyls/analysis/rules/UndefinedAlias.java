package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextEdit;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code *name} without {@code &name} above it. */
public final class UndefinedAlias implements Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    for (Anchors document : Anchors.of(file.tree())) {
      for (Node.Named alias : document.undefined()) {
        report.accept(finding(alias, document));
      }
    }
  }

  private Finding finding(Node.Named alias, Anchors document) {
    String message = "No anchor `&" + alias.name() + "` stands above this alias. ";
    Optional<String> nearest =
        Nearest.to(alias.name(), document.before(alias.range().start()).keySet());
    Finding finding =
        error(
            alias.range(),
            message
                + nearest
                    .map(it -> "Did you mean `*" + it + "`?")
                    .orElse("If it is a text, put it in quotes."));
    return nearest
        .map(it -> finding.fix(Fix.unsafe("Change to `*" + it + "`", edit(alias, "*" + it))))
        .orElse(finding)
        .fix(Fix.unsafe("Put the text in quotes", edit(alias, "\"*" + alias.name() + "\"")));
  }

  private static TextEdit edit(Node.Named alias, String text) {
    return new TextEdit(alias.range(), text);
  }
}
