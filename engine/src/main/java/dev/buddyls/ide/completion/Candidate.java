package dev.buddyls.ide.completion;

/**
 * A text that a value can be.
 *
 * @param detail a few words about it; may be empty
 * @param docKey where its documentation comes from
 * @param deprecated whether there is a newer one
 * @param search what people look for it by
 */
record Candidate(
    ProposalKind kind,
    String text,
    String detail,
    DocKey docKey,
    boolean deprecated,
    String search) {

  static Candidate of(String text, String detail) {
    return of(ProposalKind.VALUE, text, detail);
  }

  static Candidate of(ProposalKind kind, String text, String detail) {
    return documented(kind, text, detail, DocKey.NONE, false);
  }

  static Candidate documented(
      ProposalKind kind, String text, String detail, DocKey docKey, boolean deprecated) {
    return new Candidate(kind, text, detail, docKey, deprecated, text);
  }

  /**
   * This as a proposal.
   *
   * @param written its text as it is written there
   */
  ProposalBuilder at(InsertionPoint place, String written) {
    return place
        .proposal(kind, text, Snippet.of(written))
        .detail(detail)
        .docKey(docKey)
        .relevance(deprecated ? Relevance.DEPRECATED : Relevance.USUAL)
        .filter(search);
  }
}
