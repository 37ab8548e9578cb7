package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.RootItem;
import dev.buddyls.syntax.Block;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A root that is no list of pipelines. */
public final class WrongRoot implements Rule.ForFile {

  @Override
  public void check(BuddyFile file, Consumer<Finding> report) {
    if (!file.isBuddy()) {
      notBuddy(file, report);
      return;
    }
    boolean inActions = false;
    for (PlacedModel placed : file.blocks()) {
      for (RootItem root : placed.model().roots()) {
        boolean action = root.kind() == RootItem.Kind.ACTION;
        if (!(action && inActions)) {
          root(placed, root, file, report);
        }
        inActions = action;
      }
    }
  }

  private void notBuddy(BuddyFile file, Consumer<Finding> report) {
    LineIndex lines = file.tree().source().lines();
    if (file.roots().anyMatch(root -> !(root.node() instanceof Node.Missing))) {
      int line = lines.lineAt(firstContent(file));
      report.accept(
          warning(
              lines.line(line),
              "This file is named like a Buddy file but holds no pipeline. A Buddy file is a list"
                  + " whose items start with `- pipeline: name`."));
    }
  }

  private static int firstContent(BuddyFile file) {
    for (PlacedModel placed : file.blocks()) {
      if (placed.model().block().kind() != Block.Kind.TRIVIA) {
        return placed.offset();
      }
    }
    return 0;
  }

  private void root(PlacedModel placed, RootItem root, BuddyFile file, Consumer<Finding> report) {
    boolean document = placed.model().block().kind() == Block.Kind.DOCUMENT;
    TextRange where = head(root.node()).shift(placed.offset());
    if (root.kind() == RootItem.Kind.ACTION) {
      report.accept(
          error(
                  where,
                  "An action stands where a pipeline belongs: actions go into the `actions` list"
                      + " of a pipeline.")
              .fix(wrapActions(file, where)));
    } else if (document && root.node() instanceof Node.Mapping mapping) {
      Finding finding =
          error(
              where,
              "The root of a Buddy file is a list of pipelines, but this is a mapping. "
                  + (root.kind() == RootItem.Kind.PIPELINE
                      ? "Put a dash before the pipeline."
                      : "Each item of the list starts with `- pipeline: name`."));
      boolean wrappable = mapping.entry("pipeline").isPresent() && !mapping.flow();
      report.accept(wrappable ? finding.fix(wrapPipeline(placed)) : finding);
    } else if (root.kind() == RootItem.Kind.OTHER && !isTolerated(root.node())) {
      report.accept(
          error(
              where,
              "This item is no pipeline: each item of the root list starts with"
                  + " `pipeline`, `environment` or `target`."));
    }
  }

  private static boolean isTolerated(Node node) {
    return node instanceof Node.Missing
        || Placeholders.isOpaque(node)
        || node instanceof Node.Mapping mapping
            && (mapping.entry("sandbox").isPresent() || mapping.entry("<<").isPresent());
  }

  private static TextRange head(Node node) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key().range();
    }
    return node.range();
  }

  private static Fix wrapPipeline(PlacedModel placed) {
    String text = placed.model().block().text();
    List<TextEdit> edits = new ArrayList<>();
    LineIndex lines = new LineIndex(text);
    for (int line = 0; line < lines.count(); line++) {
      if (lines.line(line).length() > 0) {
        int start = lines.start(line) + placed.offset();
        edits.add(TextEdit.insert(start, edits.isEmpty() ? "- " : "  "));
      }
    }
    return new Fix("Make it the first item of a list", List.copyOf(edits), false);
  }

  private static Fix wrapActions(BuddyFile file, TextRange first) {
    LineIndex lines = file.tree().source().lines();
    String eol = file.tree().source().lineEnding();
    int from = lines.lineAt(first.start());
    List<TextEdit> edits = new ArrayList<>();
    String header = "- pipeline: pipeline" + eol + "  actions:" + eol;
    for (int line = from; line < lines.count(); line++) {
      if (lines.line(line).length() > 0) {
        edits.add(TextEdit.insert(lines.start(line), edits.isEmpty() ? header + "  " : "  "));
      }
    }
    return new Fix("Wrap the actions in a pipeline", List.copyOf(edits), false);
  }
}
