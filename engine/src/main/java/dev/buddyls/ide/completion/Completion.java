package dev.buddyls.ide.completion;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Project;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Anchors;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How can I go on? */
public final class Completion {

  private final Context context;
  private final ChunkModel chunk;
  private final int base;
  private final int cursor;
  private final Layout layout;
  private final ContentProposals contents;

  private Completion(Context context) {
    this.context = context;
    this.chunk = context.chunk();
    this.base = context.base();
    this.cursor = context.typed().word().start() - base;
    this.layout = Layout.at(context.file(), base);
    this.contents = new ContentProposals(context, layout);
  }

  /** Proposals at an offset of a file; their ranks say in which order to show them. */
  public static List<Proposal> at(BuddyFile file, Project project, int offset) {
    Optional<Reference> reference = Reference.at(file, offset);
    if (reference.isPresent()) {
      return reference.get().proposals(file, project);
    }
    Completion completion =
        new Completion(new Context(file, project, HalfTyped.at(file, offset), offset));
    String text = file.tree().source().text();
    return completion.propose().stream()
        .map(it -> completion.withColon(it.shift(completion.base)))
        .map(it -> fitted(it, text, offset))
        .toList();
  }

  /** The colon that the key before the word lacks comes with the word. */
  private Proposal withColon(Proposal proposal) {
    Optional<Integer> missing = context.typed().colon();
    if (missing.isEmpty()) {
      return proposal;
    }
    int colon = missing.get();
    String between = ":" + " ".repeat(proposal.range().start() - colon - 1);
    return proposal.at(new TextRange(colon, proposal.range().end()), between);
  }

  /** No blanks are left at the end of the line, and editors find it by all that it replaces. */
  private static Proposal fitted(Proposal proposal, String text, int offset) {
    int end = proposal.range().end();
    int lineEnd = LineEnds.end(text, end);
    int rest = HalfTyped.skipBlanks(text, end, lineEnd);
    int word = HalfTyped.skipBlanks(text, proposal.range().start(), offset);
    word += word < offset && HalfTyped.isQuote(text.charAt(word)) ? 1 : 0;
    String before = text.substring(proposal.range().start(), word);
    return proposal.fitted(rest == lineEnd ? rest : end, before);
  }

  private List<Proposal> propose() {
    CursorPosition position = CursorPosition.at(chunk.chunk(), cursor);
    if (position instanceof CursorPosition.InKey in) {
      return inKey(in);
    } else if (position instanceof CursorPosition.InValue in) {
      return inValue(in);
    } else if (position instanceof CursorPosition.InItem in) {
      return inItem(in);
    } else if (position instanceof CursorPosition.OnBlankLine on) {
      TextRange word = context.typed().word().shift(-base);
      return new LineCompletion(chunk, contents, layout, this::inherited, word).at(on);
    }
    return List.of();
  }

  private Set<String> inherited(Node.Mapping mapping) {
    return Anchors.mergedInto(mapping, base, context.file().tree());
  }

  private List<Proposal> inKey(CursorPosition.InKey in) {
    TextRange key = in.entry().key().range();
    Place place = Place.at(key, column(key.start())).inFlow(in.owner().flow());
    boolean hasColon =
        chunk.chunk().text().startsWith(":", key.end())
            || !(in.entry().value() instanceof Node.Missing);
    Optional<TypedObject> owner = chunk.object(in.owner());
    if (owner.isEmpty()) {
      return List.of();
    }
    Optional<String> current = in.entry().keyText();
    Set<String> merged = inherited(in.owner());
    return hasColon
        ? contents.keys().others(owner.get(), current, merged, place)
        : contents.keys().missing(owner.get(), current, merged, place);
  }

  private List<Proposal> inValue(CursorPosition.InValue in) {
    Optional<TypedValue> known = chunk.value(in.entry().value());
    if (known.isEmpty() || !isOnOneLine(in.replace())) {
      return List.of();
    }
    TypedValue value = known.get();
    TextRange replace = replaced(in.replace());
    Place place = place(replace, value.node(), in.owner().flow());
    boolean glued = chunk.chunk().text().charAt(replace.start() - 1) == ':';
    List<Proposal> all =
        new ArrayList<>(contents.words(value, glued ? place.after(" ", place.column()) : place));
    if (place.quote().isEmpty() && !place.flow()) {
      int keyColumn = column(in.entry().key().range().start());
      TextRange gap = new TextRange(gapStart(in.entry(), replace), replace.end());
      contents.firstLine(value, gap, keyColumn).stream()
          .filter(it -> replace.isEmpty() || it.kind() != Proposal.Kind.ITEM)
          .forEach(all::add);
    }
    return all;
  }

  /** The word at the cursor, which has been taken out, or what stands there. */
  private TextRange replaced(TextRange found) {
    return found.isEmpty() ? context.typed().word().shift(-base) : found;
  }

  private Place place(TextRange replace, Node value, boolean flow) {
    Optional<Character> quote =
        value instanceof Node.Scalar scalar
                && scalar.quoted()
                && scalar.range().start() < replace.start()
            ? Optional.of(chunk.chunk().text().charAt(scalar.range().start()))
            : Optional.empty();
    return Place.at(replace, column(replace.start())).inFlow(flow).inQuotes(quote);
  }

  /** Where the blanks between a colon and a value start: they would be left behind. */
  private int gapStart(Node.Entry entry, TextRange replace) {
    String text = chunk.chunk().text();
    int start = replace.start();
    while (start > entry.key().range().end() && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return text.charAt(start - 1) == ':' ? start : replace.start();
  }

  private boolean isOnOneLine(TextRange range) {
    return LineEnds.start(chunk.chunk().text(), range.end()) <= range.start();
  }

  private List<Proposal> inItem(CursorPosition.InItem in) {
    if (!isOnOneLine(in.replace())) {
      return List.of();
    }
    TextRange replace = replaced(in.replace());
    String before = lacking(in, replace);
    Place found = place(replace, in.item().value(), in.owner().flow());
    Place place = found.after(before, found.column() + before.length());
    if (chunk.roots().stream().anyMatch(root -> root.node() == in.item().value())) {
      return contents.rootItem(place);
    }
    return chunk.value(in.owner()).map(it -> contents.item(it, place)).orElse(List.of());
  }

  /** What must stand before the content of an item. */
  private String lacking(CursorPosition.InItem in, TextRange replace) {
    if (in.owner().flow()) {
      return "";
    }
    boolean glued = chunk.chunk().text().charAt(replace.start() - 1) == '-';
    return in.item().dash().isEmpty() ? "- " : glued ? " " : "";
  }

  private int column(int at) {
    return LineEnds.column(chunk.chunk().text(), at);
  }
}
