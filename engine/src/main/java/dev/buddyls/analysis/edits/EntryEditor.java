package dev.buddyls.analysis.edits;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits to whole entries of one mapping in block style: the one place that knows how their lines
 * are taken out, moved and written. An entry is its key, its value, and the comment that ends its
 * last line; what is not named stays as it is.
 */
public final class EntryEditor {

  private final List<Node.Entry> entries;
  private final String text;
  private final int dashIndent;
  private final boolean inLines;
  private final Map<Integer, TextEdit> edits = new HashMap<>();

  /**
   * Edits to an object that mean the same only if nothing else is in it than can be read.
   *
   * @param text of the chunk that holds it
   */
  public EntryEditor(TypedObject object, String text) {
    this(object.mapping(), text, DashIndent.in(object), !object.isIncomplete());
  }

  private EntryEditor(Node.Mapping mapping, String text, int dashIndent, boolean known) {
    this.entries = mapping.entries();
    this.text = text;
    this.dashIndent = dashIndent;
    this.inLines = !mapping.flow() && known && entries.size() > 1;
  }

  /** Edits to a mapping, whatever it is and may hold besides. */
  static EntryEditor of(Node.Mapping mapping, String text) {
    return new EntryEditor(mapping, text, 0, true);
  }

  /**
   * The fix that takes an entry out with the comment on its line. Empty where the mapping has no
   * other, or where an alias may need what the entry marks.
   *
   * @param text of the chunk that holds the mapping
   */
  public static Optional<Fix> removal(Node.Mapping mapping, Node.Entry entry, String text) {
    String title = "Remove `" + entry.keyText().orElse("it") + "`";
    if (!mapping.flow()) {
      return of(mapping, text).move(entry).fix(title, Applicability.UNSAFE);
    }
    return mapping.entries().size() > 1 && isPlain(entry)
        ? Optional.of(Fix.unsafe(title, new TextEdit(inFlow(mapping, entry), "")))
        : Optional.empty();
  }

  /** Up to the next entry; for the last one, from the end of the one before. */
  private static TextRange inFlow(Node.Mapping mapping, Node.Entry entry) {
    int at = mapping.entries().indexOf(entry);
    return at + 1 < mapping.entries().size()
        ? new TextRange(entry.range().start(), mapping.entries().get(at + 1).range().start())
        : new TextRange(mapping.entries().get(at - 1).range().end(), entry.range().end());
  }

  /** Takes an entry out. A comment at the end of its line stays, on a line of its own. */
  public EntryEditor remove(Node.Entry entry) {
    int comment = commentStart(entry);
    return comment < lineEnd(entry)
        ? edit(entry, new TextRange(start(entry), comment), "")
        : move(entry);
  }

  /** Takes an entry out with the comment at its end: its lines are written elsewhere, or go. */
  public EntryEditor move(Node.Entry entry) {
    TextRange lines =
        isFirstInLine(entry)
            ? new TextRange(LineEnds.start(text, start(entry)), LineEnds.next(text, lineEnd(entry)))
            : new TextRange(behindDash(entry), lineEnd(entry));
    return edit(entry, lines, "");
  }

  /** Writes lines in the place of an entry; a comment at its end goes before them. */
  public EntryEditor replace(Node.Entry entry, IndentedLines lines) {
    String comment = text.substring(commentStart(entry), lineEnd(entry));
    return put(entry, comment.isEmpty() ? lines : IndentedLines.of(comment).then(lines));
  }

  /** Writes lines in the place of an entry that hold its comment already. */
  public EntryEditor put(Node.Entry entry, IndentedLines lines) {
    return edit(
        entry,
        new TextRange(start(entry), lineEnd(entry)),
        lines.at(column(entry), LineEnds.of(text)));
  }

  /** Writes another word as the value of an entry, in the same quotes. */
  public EntryEditor change(Node.Entry entry, String word) {
    Node.Scalar scalar = (Node.Scalar) entry.value();
    return edit(entry, scalar.range(), scalar.inSameQuotes(word));
  }

  /** Writes another key for an entry. */
  public EntryEditor rename(Node.Entry entry, String key) {
    return edit(entry, entry.key().range(), key);
  }

  /** Whether an entry is edited already. */
  public boolean edits(Node.Entry entry) {
    return edits.containsKey(entries.indexOf(entry));
  }

  /** The lines of an entry as they are, the comment at its end included. */
  public IndentedLines lines(Node.Entry entry) {
    return renamed(entry, entry.key().range().of(text));
  }

  /** The lines of an entry under another key, the comment at its end included. */
  public IndentedLines renamed(Node.Entry entry, String key) {
    String rest = text.substring(entry.key().range().end(), lineEnd(entry));
    return IndentedLines.of(key + rest, column(entry));
  }

  /** The comment at the end of an entry with the blanks before it; empty where there is none. */
  public String comment(Node.Entry entry) {
    return text.substring(contentEnd(entry), lineEnd(entry));
  }

  /** An entry under another key with another word as its value, in the same quotes. */
  public IndentedLines reworded(Node.Entry entry, String key, String word) {
    return IndentedLines.of(
        key + ": " + ((Node.Scalar) entry.value()).inSameQuotes(word) + comment(entry));
  }

  /** Lines under a key: a list of one item, indented as the other lists of the mapping are. */
  public IndentedLines list(String key, IndentedLines item) {
    return IndentedLines.of(key + ":").then(item.item().indented(dashIndent));
  }

  /** The fix, where all entries that were named can be edited by lines. */
  public Optional<Fix> fix(String title, Applicability applicability) {
    if (!inLines || edits.isEmpty() || !edits.keySet().stream().allMatch(this::isMovable)) {
      return Optional.empty();
    }
    closeGapBehindDash();
    closeEnd();
    return Optional.of(new Fix(title, List.copyOf(edits.values()), applicability));
  }

  /** Pulls the first entry that stays to the dash, where those before it are taken out. */
  private void closeGapBehindDash() {
    int kept = 0;
    while (kept < entries.size() && edits.containsKey(kept) && isWholeEntry(kept)) {
      kept++;
    }
    if (kept == 0 || kept == entries.size() || isFirstInLine(entries.get(0))) {
      return;
    }
    TextRange gap = new TextRange(start(entries.get(0)), start(entries.get(kept)));
    String between = text.substring(lineEnd(entries.get(kept - 1)), gap.end());
    if (Whitespace.isBlank(between)) {
      for (int i = 0; i < kept; i++) {
        edits.remove(i);
      }
      edits.put(0, new TextEdit(gap, ""));
    }
  }

  /** A text that ends without a line break still does where its last entries are taken out. */
  private void closeEnd() {
    int first = entries.size();
    while (first > 1 && edits.containsKey(first - 1) && isWholeEntry(first - 1)) {
      first--;
    }
    boolean open = !LineEnds.isBreak(text.charAt(text.length() - 1));
    if (first < entries.size()
        && open
        && lineEnd(entries.get(entries.size() - 1)) == text.length()) {
      TextRange range = edits.get(first).range();
      int start = LineEnds.endOfPrevious(text, range.start());
      edits.put(first, new TextEdit(new TextRange(start, range.end()), ""));
    }
  }

  private boolean isWholeEntry(int index) {
    TextEdit edit = edits.get(index);
    return edit.newText().isEmpty() && edit.range().end() >= lineEnd(entries.get(index));
  }

  private EntryEditor edit(Node.Entry entry, TextRange range, String newText) {
    edits.put(entries.indexOf(entry), new TextEdit(range, newText));
    return this;
  }

  /** An anchor may be meant elsewhere; explicit keys and broken lines cannot be moved. */
  private boolean isMovable(int index) {
    Node.Entry entry = entries.get(index);
    String before =
        Whitespace.strip(text.substring(LineEnds.start(text, start(entry)), start(entry)));
    boolean ownLines = before.isEmpty() || index == 0 && before.equals("-");
    // Where lines are broken, the next entry may be between those of this one.
    boolean apart = index + 1 == entries.size() || lineEnd(entry) <= start(entries.get(index + 1));
    return ownLines && apart && isPlain(entry);
  }

  private static boolean isPlain(Node.Entry entry) {
    return isPlain(entry.key()) && isPlain(entry.value());
  }

  private static boolean isPlain(Node node) {
    if (node.properties().anchor().isPresent() || node instanceof Node.Broken) {
      return false;
    }
    return node.children().stream().allMatch(EntryEditor::isPlain);
  }

  private static int start(Node.Entry entry) {
    return entry.key().range().start();
  }

  private int behindDash(Node.Entry entry) {
    int at = start(entry);
    while (text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  private int column(Node.Entry entry) {
    return LineEnds.column(text, start(entry));
  }

  private boolean isFirstInLine(Node.Entry entry) {
    return Whitespace.isBlank(text.substring(LineEnds.start(text, start(entry)), start(entry)));
  }

  /** Where the value ends; the line break that ends a block scalar is not part of it. */
  private int contentEnd(Node.Entry entry) {
    int end = entry.range().end();
    while (LineEnds.isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int lineEnd(Node.Entry entry) {
    return LineEnds.end(text, contentEnd(entry));
  }

  private int commentStart(Node.Entry entry) {
    int end = lineEnd(entry);
    int at = contentEnd(entry);
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
