package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.List;

/**
 * One way to go on writing.
 *
 * @param detail a few words next to the label; may be empty
 * @param docKey where its documentation comes from
 * @param range what it replaces, on one line; absolute once it leaves {@link Completions}
 * @param text what it inserts, with every space and line break it needs
 * @param levelsAway how many levels of indentation lie between the cursor's and the one that it is
 *     for
 * @param filter what is compared with the text between the range's start and the cursor
 * @param commitCharacters those that accept it when they are typed
 */
public record Proposal(
    ProposalKind kind,
    String label,
    String detail,
    DocKey docKey,
    TextRange range,
    Snippet text,
    Relevance relevance,
    int levelsAway,
    String filter,
    List<String> commitCharacters) {

  /** Order among the proposals of one answer, lowest first; of equals the first. */
  public int rank() {
    return levelsAway * Relevance.values().length + relevance.ordinal();
  }

  public boolean deprecated() {
    return relevance == Relevance.DEPRECATED;
  }

  /** One that is found by its label, and says no more than that. */
  static ProposalBuilder builder(ProposalKind kind, String label, TextRange range, Snippet text) {
    return new ProposalBuilder(
        new Proposal(
            kind, label, "", DocKey.NONE, range, text, Relevance.USUAL, 0, label, List.of()));
  }

  private ProposalBuilder with() {
    return new ProposalBuilder(this);
  }

  /** The same at a range that has moved by {@code by}. */
  Proposal shift(int by) {
    return with().range(range.shift(by)).build();
  }

  /** The same for a level other than the cursor's; {@code arrow} says in which direction it is. */
  Proposal forLevel(String arrow, int levels) {
    return with().label(arrow + " " + label).levelsAway(levels).build();
  }

  /** The same in place of another range, with something before it. */
  Proposal replacing(TextRange other, String before) {
    return with().range(other).text(text.after(before)).build();
  }

  /** The same, replacing up to {@code end}, and found by {@code before} in front of its filter. */
  Proposal extended(int end, String before) {
    TextRange extended = new TextRange(range.start(), Math.max(end, range.end()));
    return with().range(extended).filter(before + filter).build();
  }
}
