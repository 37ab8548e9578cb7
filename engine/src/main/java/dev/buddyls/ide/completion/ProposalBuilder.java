package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.List;

/** Collects what differs from the defaults, or from another proposal. For one thread. */
final class ProposalBuilder {

  private final ProposalKind kind;
  private String label;
  private String detail;
  private DocKey docKey;
  private TextRange range;
  private Snippet text;
  private Relevance relevance;
  private int levelsAway;
  private String filter;
  private List<String> commitCharacters;

  ProposalBuilder(Proposal from) {
    kind = from.kind();
    label = from.label();
    detail = from.detail();
    docKey = from.docKey();
    range = from.range();
    text = from.text();
    relevance = from.relevance();
    levelsAway = from.levelsAway();
    filter = from.filter();
    commitCharacters = from.commitCharacters();
  }

  ProposalBuilder label(String value) {
    label = value;
    return this;
  }

  ProposalBuilder detail(String value) {
    detail = value;
    return this;
  }

  ProposalBuilder docKey(DocKey value) {
    docKey = value;
    return this;
  }

  ProposalBuilder range(TextRange value) {
    range = value;
    return this;
  }

  ProposalBuilder text(Snippet value) {
    text = value;
    return this;
  }

  ProposalBuilder relevance(Relevance value) {
    relevance = value;
    return this;
  }

  ProposalBuilder levelsAway(int value) {
    levelsAway = value;
    return this;
  }

  ProposalBuilder filter(String value) {
    filter = value;
    return this;
  }

  ProposalBuilder commitCharacters(List<String> value) {
    commitCharacters = value;
    return this;
  }

  Proposal build() {
    return new Proposal(
        kind, label, detail, docKey, range, text, relevance, levelsAway, filter, commitCharacters);
  }
}
