package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.SyntaxError;
import java.util.function.Consumer;

/** Text that is not YAML. */
public final class YamlSyntax implements Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    for (SyntaxError error : file.tree().errors()) {
      Finding finding = error(error.range(), error.message());
      report.accept(
          error
              .repair()
              .map(it -> finding.fix(new Fix(it.title(), it.edits(), false)))
              .orElse(finding));
    }
  }
}
