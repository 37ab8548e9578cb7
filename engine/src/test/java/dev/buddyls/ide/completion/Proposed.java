package dev.buddyls.ide.completion;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Project;
import dev.buddyls.testing.Documents;
import dev.buddyls.text.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is proposed at a caret, in the order in which an editor shows it. */
record Proposed(String text, int caret, List<Proposal> all) {

  private static final String MARK = "<|>";

  /** A document with its caret written {@code <|>}. */
  static Proposed in(String marked) {
    return in(marked, Project.NONE);
  }

  static Proposed in(String marked, Project project) {
    return at(document(marked.replace(MARK, ""), project), marked.indexOf(MARK));
  }

  static Document document(String text) {
    return document(text, Project.NONE);
  }

  private static Document document(String text, Project project) {
    return Documents.of("buddy.yml", text, project);
  }

  static Proposed at(Document document, int caret) {
    List<Proposal> sorted =
        Completions.at(document, caret).stream()
            .sorted(Comparator.comparingInt(Proposal::rank))
            .toList();
    return new Proposed(document.source().text(), caret, sorted);
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
    for (Snippet.Segment segment : snippet.segments()) {
      if (!(segment instanceof Snippet.Literal it)) {
        return at;
      }
      at += it.text().length();
    }
    return end;
  }
}
