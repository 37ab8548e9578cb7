package dev.buddyls.features;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;

/**
 * One way to go on writing.
 *
 * @param detail a few words beside the label; may be empty
 * @param documentation Markdown; may be empty
 * @param edit what accepting it does, with every space and line break it needs; absolute
 * @param rank order among the proposals of one answer, lowest first
 * @param filter the text that what is typed is held against, besides the label
 */
public record Proposal(
    Kind kind,
    String label,
    String detail,
    String documentation,
    TextEdit edit,
    int rank,
    String filter,
    boolean deprecated) {

  static final int REQUIRED = 1;
  static final int USUAL = 2;
  static final int OLD = 9;

  public enum Kind {
    KEY,
    VALUE,
    ACTION_TYPE
  }

  /** The same with other text before it, in place of another range. */
  Proposal at(TextRange range, String before) {
    return new Proposal(
        kind,
        label,
        detail,
        documentation,
        new TextEdit(range, before + edit.newText()),
        rank,
        filter,
        deprecated);
  }

  Proposal shift(int by) {
    return new Proposal(
        kind, label, detail, documentation, edit.shift(by), rank, filter, deprecated);
  }
}
