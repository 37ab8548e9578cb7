package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.syntax.SyntaxError;
import dev.buddyls.syntax.SyntaxTree;
import java.util.function.Consumer;

/** Markers that git left where two changes met. */
final class MergeConflict extends Rule.ForSyntax {

  @Override
  public void check(SyntaxTree tree, Consumer<Finding> report) {
    findings(tree, SyntaxError.ErrorKind.CONFLICT).forEach(report);
  }
}
