package dev.buddyls.analysis.rules.suppressions;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.Suppression;
import dev.buddyls.analysis.Suppression.RuleWord;
import dev.buddyls.analysis.Suppressions;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A comment that silences what is not found. */
final class UnusedSuppression extends Rule.ForSuppressions {

  @Override
  public void check(
      Suppressions suppressions, List<Finding> found, List<Rule> rules, Consumer<Finding> report) {
    if (suppressions.all().isEmpty()) {
      return;
    }
    SyntaxTree tree = suppressions.file().tree();
    Map<OptionalInt, Set<String>> byLine = new HashMap<>();
    byLine.put(OptionalInt.empty(), new HashSet<>());
    for (Finding finding : found) {
      OptionalInt line = OptionalInt.of(suppressions.line(finding.range()));
      byLine.computeIfAbsent(line, it -> new HashSet<>()).add(finding.rule());
      byLine.get(OptionalInt.empty()).add(finding.rule());
    }
    Set<String> ofOneFile = ofOneFile(rules);
    boolean faultless = tree.errors().isEmpty();
    for (Suppression it : suppressions.all()) {
      if (Suppression.COMMANDS.contains(it.command().text())
          && isRead(tree, it.line(), faultless)) {
        check(tree, it, byLine.getOrDefault(it.line(), Set.of()), ofOneFile, report);
      }
    }
  }

  /**
   * Whether every rule could read what a comment speaks of.
   *
   * @param faultless whether the whole file could be read
   */
  private static boolean isRead(SyntaxTree tree, OptionalInt line, boolean faultless) {
    if (line.isEmpty() || !tree.conflicts().isEmpty() || !tree.fileErrors().isEmpty()) {
      return faultless;
    }
    LineIndex lines = tree.source().lines();
    return line.getAsInt() == lines.count()
        || tree.chunks().get(tree.indexAt(lines.start(line.getAsInt()))).chunk().errors().isEmpty();
  }

  private void check(
      SyntaxTree tree,
      Suppression suppression,
      Set<String> here,
      Set<String> ofOneFile,
      Consumer<Finding> report) {
    List<RuleWord> unused = new ArrayList<>(suppression.rules());
    unused.removeIf(it -> here.contains(it.text()) || !ofOneFile.contains(it.text()));
    boolean useless =
        suppression.rules().isEmpty() ? here.isEmpty() : unused.equals(suppression.rules());
    if (useless) {
      report.accept(
          hint(suppression.comment(), "This comment silences nothing.")
              .fix(Fix.safe("Remove the comment", remove(tree, suppression.comment()))));
    } else if (!unused.isEmpty()) {
      report.accept(unused(suppression, unused));
    }
  }

  /**
   * The rules that look at one file alone. Others may find more when the rest of the project is in
   * view; those about comments like this one would speak of themselves.
   */
  private static Set<String> ofOneFile(List<Rule> rules) {
    return rules.stream()
        .filter(it -> it instanceof Rule.ForChunk || it instanceof Rule.ForSyntax)
        .map(Rule::id)
        .collect(Collectors.toSet());
  }

  private static TextEdit remove(SyntaxTree tree, TextRange comment) {
    String text = tree.source().text();
    LineIndex lines = tree.source().lines();
    int line = lines.lineAt(comment.start());
    int start = comment.start();
    while (start > lines.start(line) && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    boolean alone = start == lines.start(line);
    int end = alone && line + 1 < lines.count() ? lines.start(line + 1) : comment.end();
    return new TextEdit(new TextRange(start, end), "");
  }

  private Finding unused(Suppression suppression, List<RuleWord> unused) {
    List<RuleWord> all = suppression.rules();
    String kept =
        all.stream()
            .filter(it -> !unused.contains(it))
            .map(RuleWord::text)
            .collect(Collectors.joining(", "));
    TextRange first = unused.get(0).range();
    TextRange where = first.cover(unused.get(unused.size() - 1).range());
    TextRange list = all.get(0).range().cover(all.get(all.size() - 1).range());
    String words =
        unused.stream().map(it -> "`" + it.text() + "`").collect(Collectors.joining(", "));
    return hint(where, "This comment silences no %s.".formatted(words))
        .fix(Fix.safe("Remove " + words, new TextEdit(list, kept)));
  }
}
