package dev.buddyls.ide.completion;

/**
 * A text that a value can be.
 *
 * @param detail a few words about it; may be empty
 * @param topic where its documentation comes from
 * @param old whether there is a better one today
 * @param search what people look for it by
 */
record Word(
    Proposal.Kind kind, String text, String detail, Topic topic, boolean old, String search) {

  Word(Proposal.Kind kind, String text, String detail, Topic topic, boolean old) {
    this(kind, text, detail, topic, old, text);
  }

  static Word of(String text, String detail) {
    return of(Proposal.Kind.VALUE, text, detail);
  }

  static Word of(Proposal.Kind kind, String text, String detail) {
    return new Word(kind, text, detail, Topic.NONE, false);
  }
}
