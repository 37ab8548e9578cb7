package dev.buddyls.ide.completion;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How can I go on, on a line that holds nothing but the word that is being typed? What fits at its
 * column comes first; then, marked by an arrow, what fits at the columns of the other levels that
 * are open there, the nearest first.
 */
final class LineCompletion {

  private final Cursor cursor;
  private final TextRange word;
  private final Layout layout;
  private final ContentProposals contents;

  /**
   * @param word relative to the chunk, like all ranges here
   */
  LineCompletion(Cursor cursor, TextRange word, Layout layout, ContentProposals contents) {
    this.cursor = cursor;
    this.word = word;
    this.layout = layout;
    this.contents = contents;
  }

  /** What a level takes at a column. */
  private record Target(CursorPosition.InsertionLevel level, int column) {}

  List<Proposal> at(CursorPosition.OnBlankLine on) {
    int column = on.column();
    if (on.levels().isEmpty()) {
      return forLevel(contents.root(place(0, column)), 0, column, 1);
    } else if (on.levels().stream().anyMatch(it -> isText(it) && it.takes(column))) {
      return List.of();
    }
    List<Target> targets = new ArrayList<>();
    for (CursorPosition.InsertionLevel level : on.levels()) {
      columns(level, column).forEach(it -> targets.add(new Target(level, it)));
    }
    targets.sort(
        Comparator.<Target>comparingInt(it -> Math.abs(it.column() - column))
            .thenComparing(it -> -it.level().column()));
    List<Proposal> all = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      all.addAll(
          forLevel(of(target, place(target.column(), column)), target.column(), column, i + 1));
    }
    return all;
  }

  private static boolean isText(CursorPosition.InsertionLevel level) {
    return level instanceof CursorPosition.TextLevel;
  }

  /** The columns at which a level goes on: the cursor's, if that is one of them. */
  private IntStream columns(CursorPosition.InsertionLevel level, int column) {
    if (isText(level)) {
      return IntStream.empty();
    } else if (level.takes(column)) {
      return IntStream.of(column);
    } else if (level instanceof CursorPosition.WaitingLevel waiting) {
      boolean list =
          cursor
              .chunk()
              .value(waiting.entry().value())
              .filter(it -> it.type().takesList())
              .isPresent();
      return IntStream.of(layout.columnBelow(level.column(), list));
    }
    return IntStream.of(level.column());
  }

  private InsertionPoint place(int column, int at) {
    return column == at
        ? InsertionPoint.at(word, column)
        : InsertionPoint.at(
                new TextRange(LineEnds.start(cursor.text(), word.start()), word.end()), column)
            .after(" ".repeat(column), column);
  }

  private static List<Proposal> forLevel(List<Proposal> all, int column, int at, int levels) {
    if (column == at) {
      return all;
    }
    String arrow = column > at ? "→" : "←";
    return all.stream()
        .filter(it -> !it.deprecated())
        .map(it -> it.forLevel(arrow, levels))
        .toList();
  }

  private List<Proposal> of(Target target, InsertionPoint place) {
    CursorPosition.InsertionLevel level = target.level();
    if (level instanceof CursorPosition.KeyLevel keys) {
      return wouldSplit(target.column(), false) ? List.of() : keys(keys.mapping(), place);
    } else if (level instanceof CursorPosition.ItemLevel items) {
      return wouldSplit(target.column(), true) ? List.of() : newItem(items.list(), place);
    } else if (level instanceof CursorPosition.WaitingLevel waiting) {
      return child(waiting, target.column(), place);
    }
    return List.of();
  }

  private List<Proposal> keys(Node.Mapping mapping, InsertionPoint place) {
    Optional<TypedObject> owner = cursor.chunk().object(mapping);
    if (owner.isPresent()) {
      Set<String> merged = cursor.mergedInto(mapping);
      return contents.keys().missing(owner.get(), Optional.empty(), merged, place);
    }
    boolean root = cursor.chunk().roots().stream().anyMatch(it -> it.node() == mapping);
    return root ? contents.rootItem(place) : List.of();
  }

  private List<Proposal> newItem(Node.Sequence list, InsertionPoint place) {
    if (list == cursor.chunk().chunk().root()) {
      return contents.root(place);
    }
    return cursor.chunk().value(list).map(it -> contents.newItem(it, place)).orElse(List.of());
  }

  private List<Proposal> child(
      CursorPosition.WaitingLevel waiting, int column, InsertionPoint place) {
    Optional<TypedValue> value = cursor.chunk().value(waiting.entry().value());
    if (value.isEmpty()) {
      return List.of();
    }
    TypedValue it = value.get();
    List<Proposal> all = new ArrayList<>();
    if (!wouldSplit(column, true)) {
      all.addAll(contents.newItem(it, place));
    }
    if (column > waiting.column() && !wouldSplit(column, false)) {
      all.addAll(contents.object(it.type(), place));
      all.addAll(contents.words(it, place));
    }
    return all;
  }

  /** Whether a line at {@code column} would part the lines below from what they belong to. */
  private boolean wouldSplit(int column, boolean item) {
    String text = cursor.text();
    int at = LineEnds.end(text, word.end());
    while (at < text.length()) {
      int start = at + 1;
      int content = SpeculativeChunk.skipBlanks(text, start, text.length());
      if (content < text.length()
          && !LineEnds.isBreak(text.charAt(content))
          && text.charAt(content) != '#') {
        boolean dash = text.charAt(content) == '-';
        return content - start > column || content - start == column && dash && !item;
      }
      at = LineEnds.end(text, Math.min(content, text.length()));
    }
    return false;
  }
}
