package dev.buddyls.features;

import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How can I go on, on a line that is still empty? */
final class LineCompletion {

  private final BlockModel block;
  private final Proposals proposals;
  private final int cursor;

  LineCompletion(BlockModel block, Proposals proposals, int cursor) {
    this.block = block;
    this.proposals = proposals;
    this.cursor = cursor;
  }

  /** What fits at the cursor's column; where nothing does, what fits at the nearest column. */
  List<Proposal> at(CursorPosition.OnBlankLine on) {
    TextRange here = TextRange.at(cursor);
    if (on.levels().isEmpty()) {
      return on.column() == 0 ? proposals.rootItem(here) : List.of();
    }
    if (on.levels().stream().anyMatch(level -> level.takes(on.column()))) {
      return atColumn(on.column(), on.levels(), here);
    }
    int column = nearest(on);
    TextRange indentation = new TextRange(cursor - on.column(), cursor);
    return atColumn(column, on.levels(), here).stream()
        .map(it -> it.at(indentation, " ".repeat(column)))
        .toList();
  }

  /** The nearest column where something could go on, the deeper of two. */
  private static int nearest(CursorPosition.OnBlankLine on) {
    return on.levels().stream()
        .map(CursorPosition.Level::column)
        .min(
            Comparator.<Integer>comparingInt(it -> Math.abs(it - on.column()))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(on.column());
  }

  private List<Proposal> atColumn(int column, List<CursorPosition.Level> levels, TextRange here) {
    List<Proposal> all = new ArrayList<>();
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).takes(column)) {
        all.addAll(atLevel(levels.get(i), column, here));
      }
    }
    return all;
  }

  private List<Proposal> atLevel(CursorPosition.Level level, int column, TextRange here) {
    if (level instanceof CursorPosition.KeyLevel keys) {
      return block
          .object(keys.mapping())
          .map(owner -> proposals.keys(owner, Optional.empty(), here, column, true))
          .orElseGet(
              () ->
                  Completion.isRoot(block, keys.mapping())
                      ? proposals.rootKeys(here, "", column)
                      : List.of());
    } else if (level instanceof CursorPosition.ItemLevel items) {
      return newItem(items.list(), here, column);
    } else if (level instanceof CursorPosition.WaitingLevel waiting) {
      return child(waiting, column, here);
    }
    return List.of();
  }

  private List<Proposal> newItem(Node.Sequence list, TextRange here, int column) {
    if (list == block.block().root()) {
      return proposals.rootItem(here);
    }
    return block
        .value(list)
        .map(value -> proposals.newItem(value.type(), value.property(), here, column))
        .orElse(List.of());
  }

  private List<Proposal> child(CursorPosition.WaitingLevel waiting, int column, TextRange here) {
    Optional<TypedValue> value = block.value(waiting.entry().value());
    if (value.isEmpty()) {
      return List.of();
    }
    List<Proposal> all =
        new ArrayList<>(
            proposals.newItem(value.get().type(), value.get().property(), here, column));
    if (column > waiting.column()) {
      all.addAll(proposals.objectContent(value.get().type(), here, column));
    }
    return all;
  }
}
