package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.syntax.SyntaxError;
import dev.buddyls.syntax.SyntaxTree;
import java.util.function.Consumer;

/** Text that is not YAML, for another reason than those that have rules of their own. */
final class YamlSyntax extends Rule.ForSyntax {

  @Override
  public void check(SyntaxTree tree, Consumer<Finding> report) {
    findings(tree, SyntaxError.ErrorKind.OTHER).forEach(report);
  }
}
