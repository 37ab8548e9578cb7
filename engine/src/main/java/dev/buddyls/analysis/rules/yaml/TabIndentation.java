package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.syntax.SyntaxError;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.TextEdit;
import java.util.List;
import java.util.function.Consumer;

/** Lines that are indented with tabs. */
final class TabIndentation extends Rule.ForSyntax {

  @Override
  public void check(SyntaxTree tree, Consumer<Finding> report) {
    List<Finding> all = findings(tree, SyntaxError.ErrorKind.TAB).toList();
    List<TextEdit> edits =
        all.stream().flatMap(it -> it.fixes().stream()).flatMap(it -> it.edits().stream()).toList();
    Fix everywhere = new Fix("Indent the whole file with spaces", edits, Applicability.UNSAFE);
    all.forEach(it -> report.accept(all.size() == 1 ? it : it.fix(everywhere)));
  }
}
