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
import dev.buddyls.text.LineEnds;
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
    this.proposals = new Proposals(file.kind(), file.catalog(), Layout.of(file, block));
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
      return new LineCompletion(block, proposals, cursor).at(on);
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
                proposals(in.owner().flow())
                    .keys(owner, Optional.of(in.entry()), key, column(key.start()), !hasColon))
        .orElseGet(() -> isRoot(block, in.owner()) ? rootKeys(in, key) : List.of());
  }

  private Proposals proposals(boolean flow) {
    return flow ? proposals.inFlow() : proposals;
  }

  /** Whether a node stands at the top of a block. */
  static boolean isRoot(BlockModel block, Node node) {
    return block.roots().stream().anyMatch(root -> root.node() == node);
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
    if (property.isEmpty() || !isOnOneLine(in.replace())) {
      return List.of();
    }
    boolean spaced = before(in.replace()) != ':';
    List<Proposal> all =
        new ArrayList<>(proposals.values(property.get(), owner.get(), in.replace(), spaced));
    if (in.entry().value() instanceof Node.Missing && !in.owner().flow() && hasColon(in.entry())) {
      int keyColumn = column(in.entry().key().range().start());
      all.addAll(proposals.firstLine(property.get(), gap(in.entry()), keyColumn));
    }
    return all;
  }

  private boolean hasColon(Node.Entry entry) {
    int key = entry.key().range().end();
    return block.block().text().substring(key, Math.max(key, cursor)).contains(":");
  }

  /** The blanks between a colon and the cursor: they are not left behind at the end of a line. */
  private TextRange gap(Node.Entry entry) {
    String text = block.block().text();
    int start = cursor;
    while (start > entry.key().range().end() && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return text.charAt(start - 1) == ':' ? new TextRange(start, cursor) : TextRange.at(cursor);
  }

  private char before(TextRange range) {
    return block.block().text().charAt(range.start() - 1);
  }

  private boolean isOnOneLine(TextRange range) {
    return lineStart(range.start()) == lineStart(range.end());
  }

  private List<Proposal> inItem(CursorPosition.InItem in) {
    if (!isOnOneLine(in.replace())) {
      return List.of();
    }
    String before = lacking(in);
    if (isRoot(block, in.item().value())) {
      int column = column(in.replace().start()) + before.length();
      return proposals.rootKeys(in.replace(), before, column);
    }
    return block.value(in.owner()).map(list -> item(list, in, before)).orElse(List.of());
  }

  /** What must stand before the content of an item. */
  private String lacking(CursorPosition.InItem in) {
    if (in.owner().flow()) {
      return "";
    }
    return in.item().dash().isEmpty() ? "- " : before(in.replace()) == '-' ? " " : "";
  }

  private List<Proposal> item(TypedValue list, CursorPosition.InItem in, String before) {
    List<Proposal> all = new ArrayList<>();
    int column = in.owner().flow() ? 0 : column(in.item().dash().start()) + 2;
    for (ValueType alternative : list.type().alternatives()) {
      if (alternative instanceof ValueType.ListOf listOf) {
        all.addAll(
            proposals(in.owner().flow())
                .itemContent(listOf.item(), list.property(), in.replace(), before, column));
      }
    }
    return all;
  }

  private int column(int at) {
    return at - lineStart(at);
  }

  private int lineStart(int at) {
    return LineEnds.start(block.block().text(), at);
  }
}
