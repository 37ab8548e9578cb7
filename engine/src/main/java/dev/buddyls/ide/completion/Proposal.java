package dev.buddyls.ide.completion;

import dev.buddyls.text.TextRange;
import java.util.List;

/**
 * One way to go on writing.
 *
 * @param detail a few words beside the label; may be empty
 * @param topic where its documentation comes from
 * @param range what it replaces, on one line; absolute
 * @param text what it inserts, with every space and line break it needs
 * @param rank order among the proposals of one answer, lowest first; of equals the first
 * @param filter what is held against the text between the range's start and the cursor
 * @param commit signs that accept it when they are typed
 */
public record Proposal(
    Kind kind,
    String label,
    String detail,
    Topic topic,
    TextRange range,
    Snippet text,
    int rank,
    String filter,
    boolean deprecated,
    List<String> commit) {

  static final int REQUIRED = 1;
  static final int USUAL = 2;
  static final int WHOLE = 3;
  static final int UNFIT = 5;
  static final int OLD = 9;

  /** Proposals for another column come behind those for this one. */
  private static final int STEP = 10;

  public enum Kind {
    KEY,
    VALUE,
    ACTION_TYPE,
    VARIABLE,
    ANCHOR,
    /** What something in the project or the repository is called. */
    NAME,
    FILE,
    /** Ends with a slash: its author may go on. */
    FOLDER,
    /** A dash without content. */
    ITEM,
    /** Several lines at once. */
    WHOLE
  }

  Proposal shift(int by) {
    return new Proposal(
        kind, label, detail, topic, range.shift(by), text, rank, filter, deprecated, commit);
  }

  /** The same for another column than the cursor's; {@code arrow} says where that is. */
  Proposal moved(String arrow, int steps) {
    return new Proposal(
        kind,
        arrow + " " + label,
        detail,
        topic,
        range,
        text,
        rank + STEP * steps,
        filter,
        deprecated,
        commit);
  }

  /** The same in place of another range, with something before it. */
  Proposal at(TextRange other, String before) {
    return new Proposal(
        kind, label, detail, topic, other, text.after(before), rank, filter, deprecated, commit);
  }

  /** The same, replacing up to {@code end}, and found by {@code before} in front of its word. */
  Proposal fitted(int end, String before) {
    TextRange fitted = new TextRange(range.start(), Math.max(end, range.end()));
    return new Proposal(
        kind, label, detail, topic, fitted, text, rank, before + filter, deprecated, commit);
  }
}
