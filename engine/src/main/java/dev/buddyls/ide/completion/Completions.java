package dev.buddyls.ide.completion;

import dev.buddyls.analysis.Document;
import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proposes how to go on at an offset of a document. Until they are complete, proposals are relative
 * to the cursor's chunk, like everything here.
 */
public final class Completions {

  private final Cursor cursor;
  private final TextRange word;
  private final Optional<Integer> missingColon;
  private final Layout layout;
  private final ContentProposals contents;

  private Completions(SpeculativeChunk typed) {
    this.cursor = typed.cursor();
    this.word = typed.word();
    this.missingColon = typed.colon();
    this.layout = Layout.at(cursor);
    this.contents = new ContentProposals(cursor, layout);
  }

  /**
   * Proposals at an offset; their ranks say in which order to show them.
   *
   * @param offset UTF-16 offset in the document
   */
  public static List<Proposal> at(Document document, int offset) {
    Cursor cursor = Cursor.at(document, offset);
    return ReferenceCompletion.at(cursor)
        .map(ReferenceCompletion::proposals)
        .orElseGet(() -> new Completions(SpeculativeChunk.at(cursor)).all());
  }

  private List<Proposal> all() {
    return propose().stream()
        .map(this::withColon)
        .map(it -> extended(it.shift(cursor.base())))
        .toList();
  }

  /** The colon that the key before the word lacks comes with the word. */
  private Proposal withColon(Proposal proposal) {
    if (missingColon.isEmpty()) {
      return proposal;
    }
    int colon = missingColon.get();
    String between = ":" + " ".repeat(proposal.range().start() - colon - 1);
    return proposal.replacing(new TextRange(colon, proposal.range().end()), between);
  }

  /**
   * No blanks are left at the end of the line, and editors find it by all that it replaces.
   *
   * @param proposal in the document, which still has the word
   */
  private Proposal extended(Proposal proposal) {
    String text = cursor.document().source().text();
    int offset = cursor.inDocument(cursor.offset());
    int end = proposal.range().end();
    int lineEnd = LineEnds.end(text, end);
    int rest = SpeculativeChunk.skipBlanks(text, end, lineEnd);
    int start = SpeculativeChunk.skipBlanks(text, proposal.range().start(), offset);
    start += start < offset && SpeculativeChunk.isQuote(text.charAt(start)) ? 1 : 0;
    String before = text.substring(proposal.range().start(), start);
    return proposal.extended(rest == lineEnd ? rest : end, before);
  }

  private List<Proposal> propose() {
    CursorPosition position = cursor.position();
    if (position instanceof CursorPosition.InKey in) {
      return inKey(in);
    } else if (position instanceof CursorPosition.InValue in) {
      return inValue(in);
    } else if (position instanceof CursorPosition.InItem in) {
      return inItem(in);
    } else if (position instanceof CursorPosition.OnBlankLine on) {
      return new LineCompletion(cursor, word, layout, contents).at(on);
    }
    return List.of();
  }

  private List<Proposal> inKey(CursorPosition.InKey in) {
    TextRange key = in.entry().key().range();
    InsertionPoint place = InsertionPoint.at(key, column(key.start())).inFlow(in.owner().flow());
    boolean hasColon =
        cursor.text().startsWith(":", key.end()) || !(in.entry().value() instanceof Node.Missing);
    Optional<TypedObject> owner = cursor.chunk().object(in.owner());
    if (owner.isEmpty()) {
      return List.of();
    }
    Optional<String> current = in.entry().keyText();
    Set<String> merged = cursor.mergedInto(in.owner());
    return hasColon
        ? contents.keys().others(owner.get(), current, merged, place)
        : contents.keys().missing(owner.get(), current, merged, place);
  }

  private List<Proposal> inValue(CursorPosition.InValue in) {
    Optional<TypedValue> known = cursor.chunk().value(in.entry().value());
    if (known.isEmpty() || !isOnOneLine(in.replace())) {
      return List.of();
    }
    TypedValue value = known.get();
    TextRange replace = replaced(in.replace());
    InsertionPoint place = place(replace, value.node(), in.owner().flow());
    boolean glued = cursor.text().charAt(replace.start() - 1) == ':';
    List<Proposal> all =
        new ArrayList<>(contents.words(value, glued ? place.after(" ", place.column()) : place));
    if (place.quote().isEmpty() && !place.flow()) {
      int keyColumn = column(in.entry().key().range().start());
      TextRange gap = new TextRange(gapStart(in.entry(), replace), replace.end());
      contents.firstLine(value, gap, keyColumn).stream()
          .filter(it -> replace.isEmpty() || it.kind() != ProposalKind.ITEM)
          .forEach(all::add);
    }
    return all;
  }

  /** What is at the cursor, or the word that this chunk is read without. */
  private TextRange replaced(TextRange found) {
    return found.isEmpty() ? word : found;
  }

  private InsertionPoint place(TextRange replace, Node value, boolean flow) {
    Optional<Character> quote =
        value instanceof Node.Scalar scalar
                && scalar.quoted()
                && scalar.range().start() < replace.start()
            ? Optional.of(cursor.text().charAt(scalar.range().start()))
            : Optional.empty();
    return InsertionPoint.at(replace, column(replace.start())).inFlow(flow).inQuotes(quote);
  }

  /** Where the blanks between a colon and a value start: they would be left behind. */
  private int gapStart(Node.Entry entry, TextRange replace) {
    String text = cursor.text();
    int start = replace.start();
    while (start > entry.key().range().end() && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return text.charAt(start - 1) == ':' ? start : replace.start();
  }

  private boolean isOnOneLine(TextRange range) {
    return LineEnds.start(cursor.text(), range.end()) <= range.start();
  }

  private List<Proposal> inItem(CursorPosition.InItem in) {
    if (!isOnOneLine(in.replace())) {
      return List.of();
    }
    TextRange replace = replaced(in.replace());
    String before = lacking(in, replace);
    InsertionPoint found = place(replace, in.item().value(), in.owner().flow());
    InsertionPoint place = found.after(before, found.column() + before.length());
    if (cursor.chunk().roots().stream().anyMatch(root -> root.node() == in.item().value())) {
      return contents.rootItem(place);
    }
    return cursor.chunk().value(in.owner()).map(it -> contents.item(it, place)).orElse(List.of());
  }

  /** What is missing before the content of an item. */
  private String lacking(CursorPosition.InItem in, TextRange replace) {
    if (in.owner().flow()) {
      return "";
    }
    boolean glued = cursor.text().charAt(replace.start() - 1) == '-';
    return in.item().dash().isEmpty() ? "- " : glued ? " " : "";
  }

  private int column(int at) {
    return LineEnds.column(cursor.text(), at);
  }
}
