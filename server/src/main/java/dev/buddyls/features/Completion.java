package dev.buddyls.features;

import dev.buddyls.model.BlockModel;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.ObjectType;
import dev.buddyls.schema.Property;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Block;
import dev.buddyls.syntax.CursorPosition;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How can I go on? */
public final class Completion {

  private final BlockModel block;
  private final Proposals proposals;
  private final BuddyFile file;
  private final int cursor;

  private Completion(BuddyFile file, BlockModel block, int cursor) {
    this.file = file;
    this.block = block;
    this.cursor = cursor;
    this.proposals = new Proposals(file.catalog(), Layout.of(block.block()));
  }

  /** Proposals at an offset of a file, in no particular order. */
  public static List<Proposal> at(BuddyFile file, int offset) {
    BuddyFile.PlacedModel placed = file.blockAt(offset);
    int cursor = offset - placed.offset();
    if (placed.model().block().kind() == Block.Kind.TRIVIA || isAtRootColumn(file, offset)) {
      BuddyFile.PlacedModel before = file.blockAt(Math.max(0, offset - 1));
      placed = before;
      cursor = offset - placed.offset();
    }
    Completion completion = new Completion(file, placed.model(), cursor);
    int base = placed.offset();
    return completion.propose(CursorPosition.at(placed.model().block(), cursor)).stream()
        .map(proposal -> proposal.shift(base))
        .toList();
  }

  /** At the very start of a block nothing is known but what stands before it. */
  private static boolean isAtRootColumn(BuddyFile file, int offset) {
    return offset > 0 && file.blockAt(offset).offset() == offset;
  }

  private List<Proposal> propose(CursorPosition position) {
    if (position instanceof CursorPosition.InKey in) {
      return inKey(in);
    } else if (position instanceof CursorPosition.InValue in) {
      return inValue(in);
    } else if (position instanceof CursorPosition.InItem in) {
      return inItem(in);
    } else if (position instanceof CursorPosition.OnBlankLine on) {
      return onBlankLine(on);
    } else if (position instanceof CursorPosition.InRoot in) {
      return proposals.rootItem(in.replace());
    }
    return List.of();
  }

  private List<Proposal> inKey(CursorPosition.InKey in) {
    TextRange key = in.entry().key().range();
    boolean hasColon =
        block.block().text().startsWith(":", key.end())
            || !(in.entry().value() instanceof Node.Missing);
    return block
        .object(in.owner())
        .map(
            owner ->
                proposals.keys(owner, Optional.of(in.entry()), key, column(key.start()), !hasColon))
        .orElseGet(
            () -> block.roots().isEmpty() || !isRoot(in.owner()) ? List.of() : rootKeys(in, key));
  }

  private boolean isRoot(Node.Mapping mapping) {
    return block.roots().stream().anyMatch(root -> root.node() == mapping);
  }

  /** The first key of an item whose kind is not known yet. */
  private List<Proposal> rootKeys(CursorPosition.InKey in, TextRange key) {
    if (block.block().kind() == Block.Kind.DOCUMENT) {
      return proposals.rootItem(key);
    }
    ObjectType pipeline = file.catalog().object("Pipeline");
    TypedObject owner = new TypedObject(pipeline, in.owner(), key, Optional.empty());
    return proposals.keys(owner, Optional.of(in.entry()), key, column(key.start()), true);
  }

  private List<Proposal> inValue(CursorPosition.InValue in) {
    Optional<TypedObject> owner = block.object(in.owner());
    Optional<Property> property =
        owner.flatMap(it -> in.entry().keyText().flatMap(it.type()::property));
    if (property.isEmpty() || isBlockScalar(in.entry().value())) {
      return List.of();
    }
    boolean spaced =
        cursor == 0 || in.replace().start() == 0 || ": \t".indexOf(before(in.replace())) != 0;
    int keyColumn = column(in.entry().key().range().start());
    boolean sameLine = lineStart(in.entry().key().range().start()) == lineStart(cursor);
    return proposals.values(
        property.get(),
        property.get().type(),
        owner.get(),
        in.replace(),
        spaced,
        sameLine,
        keyColumn);
  }

  private char before(TextRange range) {
    return block.block().text().charAt(range.start() - 1);
  }

  private static boolean isBlockScalar(Node node) {
    return node instanceof Node.Scalar scalar && scalar.blockStyle();
  }

  private List<Proposal> inItem(CursorPosition.InItem in) {
    boolean spaced = in.owner().flow() || before(in.replace()) != '-';
    if (block.roots().stream().anyMatch(root -> root.node() == in.item().value())) {
      return proposals.rootKey(in.replace(), spaced, column(in.replace().start()));
    }
    return block.value(in.owner()).map(list -> item(list, in, spaced)).orElse(List.of());
  }

  private List<Proposal> item(TypedValue list, CursorPosition.InItem in, boolean spaced) {
    List<Proposal> all = new ArrayList<>();
    int column = in.owner().flow() ? 0 : column(in.item().dash().start()) + 2;
    for (ValueType alternative : list.type().alternatives()) {
      if (alternative instanceof ValueType.ListOf listOf) {
        all.addAll(proposals.itemContent(listOf.item(), list, in.replace(), spaced, column));
      }
    }
    return all;
  }

  private List<Proposal> onBlankLine(CursorPosition.OnBlankLine on) {
    TextRange here = TextRange.at(cursor);
    if (on.levels().isEmpty()) {
      return on.column() == 0 ? proposals.rootItem(here) : List.of();
    }
    List<Proposal> all = new ArrayList<>();
    for (int i = on.levels().size() - 1; i >= 0; i--) {
      all.addAll(atLevel(on, on.levels().get(i), here));
    }
    return all;
  }

  private List<Proposal> atLevel(
      CursorPosition.OnBlankLine on, CursorPosition.Level level, TextRange here) {
    if (level instanceof CursorPosition.KeyLevel keys && keys.column() == on.column()) {
      return block
          .object(keys.mapping())
          .map(owner -> proposals.keys(owner, Optional.empty(), here, on.column(), true))
          .orElse(List.of());
    } else if (level instanceof CursorPosition.ItemLevel items && items.column() == on.column()) {
      return newItem(items.list(), here, on.column());
    } else if (level instanceof CursorPosition.WaitingLevel waiting) {
      return child(waiting, on.column(), here);
    }
    return List.of();
  }

  private List<Proposal> newItem(Node.Sequence list, TextRange here, int column) {
    if (list == block.block().root()) {
      return proposals.rootItem(here);
    }
    return block
        .value(list)
        .map(value -> proposals.newItem(value.type(), value, here, column))
        .orElse(List.of());
  }

  private List<Proposal> child(CursorPosition.WaitingLevel waiting, int column, TextRange here) {
    if (column < waiting.column()) {
      return List.of();
    }
    Optional<TypedValue> value = block.value(waiting.entry().value());
    if (value.isEmpty()) {
      return List.of();
    }
    List<Proposal> all =
        new ArrayList<>(proposals.newItem(value.get().type(), value.get(), here, column));
    if (column > waiting.column()) {
      all.addAll(proposals.objectContent(value.get().type(), value.get(), here, column));
    }
    return all;
  }

  private int column(int at) {
    return at - lineStart(at);
  }

  private int lineStart(int at) {
    String text = block.block().text();
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }
}
