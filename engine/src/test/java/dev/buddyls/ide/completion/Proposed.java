package dev.buddyls.ide.completion;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is proposed at a caret, in the order in which an editor shows it. */
record Proposed(String text, int caret, List<Proposal> all) {

  static final Catalog CATALOG = Catalog.bundled();
  private static final String MARK = "<|>";

  /** A document with its caret written {@code <|>}. */
  static Proposed in(String marked) {
    return in(marked, Project.ALONE);
  }

  static Proposed in(String marked, Project project) {
    int caret = marked.indexOf(MARK);
    String text = marked.replace(MARK, "");
    return at(file(text), project, caret);
  }

  static BuddyFile file(String text) {
    return BuddyFile.of(SyntaxTree.parse(new SourceText("buddy.yml", 0, text)), CATALOG);
  }

  static Proposed at(BuddyFile file, int caret) {
    return at(file, Project.ALONE, caret);
  }

  private static Proposed at(BuddyFile file, Project project, int caret) {
    List<Proposal> sorted =
        Completion.at(file, project, caret).stream()
            .sorted(Comparator.comparingInt(Proposal::rank))
            .toList();
    return new Proposed(file.tree().source().text(), caret, sorted);
  }

  List<String> labels() {
    return all.stream().map(Proposal::label).toList();
  }

  Proposal named(String label) {
    return all.stream()
        .filter(it -> it.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " is not among " + labels()));
  }

  /** Whether an editor shows a proposal: its filter must hold what it replaces up to the caret. */
  boolean isShown(Proposal proposal) {
    String typed = text.substring(proposal.range().start(), caret).toLowerCase(Locale.ROOT);
    return proposal.filter().toLowerCase(Locale.ROOT).contains(typed);
  }

  /** The document after a proposal was accepted, with the caret where it is then. */
  String accept(String label) {
    Proposal proposal = named(label);
    if (!isShown(proposal)) {
      throw new AssertionError(label + " is filtered out by " + proposal.filter());
    }
    String inserted = proposal.text().plain();
    int caretAfter = proposal.range().start() + firstStop(proposal.text(), inserted.length());
    String after = TextEdit.applyAll(text, List.of(new TextEdit(proposal.range(), inserted)));
    return after.substring(0, caretAfter) + MARK + after.substring(caretAfter);
  }

  private static int firstStop(Snippet snippet, int end) {
    int at = 0;
    for (Snippet.Part part : snippet.parts()) {
      if (!(part instanceof Snippet.Text it)) {
        return at;
      }
      at += it.text().length();
    }
    return end;
  }
}
