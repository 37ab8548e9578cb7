package dev.buddyls.analysis.rules.structure;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Nearest;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.BuddyFile.PlacedModel;
import dev.buddyls.model.FileKind;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.Project;
import dev.buddyls.model.RootItem;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.EnglishList;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.LineIndex;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A root that is not a list of pipelines. */
final class WrongRoot extends Rule.ForFile {

  @Override
  public void check(BuddyFile file, Project project, Consumer<Finding> report) {
    if (!file.kind().root(file.catalog()).list() || listsIntegrations(file)) {
      ofOtherKind(file, report);
      return;
    }
    if (!file.isBuddy()) {
      notBuddy(file, report);
      return;
    }
    boolean inActions = false;
    for (PlacedModel placed : file.chunks()) {
      for (RootItem root : placed.model().frame().roots()) {
        boolean action = root.kind() == ObjectKind.ACTION;
        if (!(action && inActions)) {
          root(placed, root, file, report);
        }
        inActions = action;
      }
    }
  }

  /** Whether a file is such a list, unless it has the name but holds pipelines. */
  private static boolean listsIntegrations(BuddyFile file) {
    return file.kind() == FileKind.INTEGRATIONS
        && file.roots()
            .allMatch(
                root -> root.kind() == ObjectKind.INTEGRATION || root.kind() == ObjectKind.OTHER);
  }

  private void ofOtherKind(BuddyFile file, Consumer<Finding> report) {
    String message =
        switch (file.kind()) {
          case CUSTOM_ACTION ->
              "The definition of a custom action is a mapping with a `name`, an image and"
                  + " commands.";
          case INTEGRATIONS ->
              "The integrations of a project are a list; each item has an `identifier` or an `id`.";
          default ->
              "The settings of buddy-ls are a mapping with keys such as `rules` and `exclude`.";
        };
    for (PlacedModel placed : file.chunks()) {
      placed.model().frame().roots().stream()
          .filter(root -> root.kind() == ObjectKind.OTHER && !isTolerated(root.node(), file))
          .findFirst()
          .ifPresent(
              root -> report.accept(warning(head(root.node()).shift(placed.offset()), message)));
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
    for (PlacedModel placed : file.chunks()) {
      if (placed.model().chunk().kind() != Chunk.Kind.TRIVIA) {
        return placed.offset();
      }
    }
    return 0;
  }

  private void root(PlacedModel placed, RootItem root, BuddyFile file, Consumer<Finding> report) {
    Chunk chunk = placed.model().chunk();
    boolean inList = chunk.kind() == Chunk.Kind.ITEM || chunk.root() != root.node();
    TextRange where = head(root.node()).shift(placed.offset());
    if (root.kind() == ObjectKind.ACTION) {
      Finding finding =
          error(
              where,
              "This is an action, but a pipeline belongs here: actions go into the `actions` list"
                  + " of a pipeline.");
      boolean wrappable = placed.model().chunk().kind() == Chunk.Kind.ITEM;
      report.accept(wrappable ? finding.fix(wrapActions(file, placed)) : finding);
    } else if (!inList && root.node() instanceof Node.Mapping mapping) {
      Finding finding =
          error(
              where,
              "A Buddy file is a list of pipelines, but this is a single mapping: "
                  + (root.kind() == ObjectKind.PIPELINE
                      ? "put a dash before `pipeline` and indent the lines below it."
                      : "start each pipeline with `- pipeline: name`."));
      boolean wrappable = mapping.entry("pipeline").isPresent() && !mapping.flow();
      Optional<Fix> fix =
          wrappable ? Optional.of(wrapPipeline(placed)) : unwrapPipelines(placed, mapping);
      report.accept(finding.fix(fix));
    } else if (root.kind() == ObjectKind.OTHER && !isTolerated(root.node(), file)) {
      Finding finding =
          error(
              where,
              "This is not a pipeline: each item of a Buddy file starts with %s."
                  .formatted(
                      EnglishList.or(names(file).stream().map(it -> "`" + it + "`").toList())));
      report.accept(
          finding.fix(
              meant(root.node(), file)
                  .map(it -> Fix.unsafe("Rename to `" + it + "`", new TextEdit(where, it)))));
    }
  }

  /** The keys with which items of the list start. */
  private static List<String> names(BuddyFile file) {
    return FileKind.PIPELINES.root(file.catalog()).objects().stream()
        .flatMap(it -> file.catalog().object(it).naming().key().stream())
        .toList();
  }

  /** What the first key of an item was meant to be. */
  private static Optional<String> meant(Node item, BuddyFile file) {
    return item instanceof Node.Mapping mapping
            && !mapping.entries().isEmpty()
            && mapping.entries().get(0).value() instanceof Node.Scalar
        ? mapping.entries().get(0).keyText().flatMap(it -> Nearest.to(it, names(file)))
        : Optional.empty();
  }

  private static boolean isTolerated(Node node, BuddyFile file) {
    return node instanceof Node.Missing
        || Placeholders.isOpaque(node)
        || node instanceof Node.Mapping mapping && mapping.entry("<<").isPresent();
  }

  private static TextRange head(Node node) {
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      return mapping.entries().get(0).key().range();
    }
    return node.range();
  }

  private static Fix wrapPipeline(PlacedModel placed) {
    String text = placed.model().chunk().text();
    List<TextEdit> edits = new ArrayList<>();
    LineIndex lines = new LineIndex(text);
    for (int line = 0; line < lines.count(); line++) {
      if (lines.line(line).length() > 0) {
        int start = lines.start(line) + placed.offset();
        edits.add(TextEdit.insert(start, edits.isEmpty() ? "- " : "  "));
      }
    }
    return new Fix("Make it the first item of a list", List.copyOf(edits), Applicability.UNSAFE);
  }

  /** Takes the list under a lone key out of the mapping, or makes one of a pipeline there. */
  private static Optional<Fix> unwrapPipelines(PlacedModel placed, Node.Mapping mapping) {
    Node.Entry entry = mapping.entries().get(0);
    String text = placed.model().chunk().text();
    LineIndex lines = new LineIndex(text);
    int keyLine = lines.lineAt(entry.key().range().start());
    boolean list = entry.value() instanceof Node.Sequence it && !it.flow();
    boolean one =
        entry.value() instanceof Node.Mapping it && !it.flow() && it.entry("pipeline").isPresent();
    if (mapping.entries().size() > 1
        || !list && !one
        || !Whitespace.strip(lines.line(keyLine).of(text)).endsWith(":")) {
      return Optional.empty();
    }
    int content = entry.value().range().start();
    int column = LineEnds.column(text, content);
    int first = lines.lineAt(content);
    int start = lines.start(keyLine) + placed.offset();
    int next = lines.start(keyLine + 1) + placed.offset();
    List<TextEdit> edits = new ArrayList<>();
    edits.add(new TextEdit(new TextRange(start, next), ""));
    for (int line = keyLine + 1; line < lines.count(); line++) {
      TextRange indent = new TextRange(lines.start(line), lines.start(line) + column);
      if (lines.line(line).length() >= column && Whitespace.isBlank(indent.of(text))) {
        String before = list || line < first ? "" : line == first ? "- " : "  ";
        edits.add(new TextEdit(indent.shift(placed.offset()), before));
      }
    }
    String what = list ? "list" : "pipeline";
    String title = "Take the " + what + " out of `" + entry.keyText().orElse("") + "`";
    return Optional.of(new Fix(title, List.copyOf(edits), Applicability.UNSAFE));
  }

  /** Wraps an action and those that follow it. */
  private static Fix wrapActions(BuddyFile file, PlacedModel first) {
    LineIndex lines = file.tree().source().lines();
    String eol = file.tree().source().lineEnding();
    int end = endOfActions(file, first);
    List<TextEdit> edits = new ArrayList<>();
    String header = "- pipeline: main" + eol + "  actions:" + eol;
    for (int line = lines.lineAt(first.offset());
        line < lines.count() && lines.start(line) < end;
        line++) {
      if (lines.line(line).length() > 0) {
        edits.add(TextEdit.insert(lines.start(line), edits.isEmpty() ? header + "  " : "  "));
      }
    }
    return new Fix("Wrap the actions in a pipeline", List.copyOf(edits), Applicability.UNSAFE);
  }

  private static int endOfActions(BuddyFile file, PlacedModel first) {
    return file.chunks().stream()
        .filter(placed -> placed.offset() > first.offset())
        .filter(
            placed ->
                placed.model().frame().roots().stream()
                    .anyMatch(root -> root.kind() != ObjectKind.ACTION))
        .mapToInt(PlacedModel::offset)
        .findFirst()
        .orElse(file.tree().source().length());
  }
}
