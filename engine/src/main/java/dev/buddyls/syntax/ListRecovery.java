package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the items of a broken list one by one. */
final class ListRecovery {

  private final String text;
  private final ErrorCollector errors;
  private final ValueReader values;
  private final Recovery recovery;
  private final LineGroups segments;
  private final Indentation indentation;

  ListRecovery(String text, ErrorCollector errors, ValueReader values, Recovery recovery) {
    this.text = text;
    this.errors = errors;
    this.values = values;
    this.recovery = recovery;
    this.segments = new LineGroups(text);
    this.indentation = new Indentation(text);
  }

  /** The list that some lines hold; may move lines in {@code lines}. */
  Node.Sequence read(List<Line> lines, int depth) {
    List<Node.Item> items = new ArrayList<>();
    int column = lines.get(0).column();
    int i = 0;
    while (i < lines.size()) {
      Line head = lines.get(i);
      if (!head.isContent()) {
        i++;
        continue;
      }
      int end = segments.endOfItem(lines, i, column);
      if (head.isItem(text)) {
        errors.misaligned(lines.subList(i, end), column, "item");
        lines.set(i, indentation.placed(lines.subList(i, end), column));
        item(lines.subList(i, end), items, depth);
      } else {
        withoutDash(lines.subList(i, end), items, column, depth);
      }
      i = end;
    }
    TextRange range = items.get(0).dash().cover(items.get(items.size() - 1).dash());
    for (Node.Item item : items) {
      range = range.cover(item.value().range());
    }
    return new Node.Sequence(range, List.copyOf(items), false, Node.Properties.NONE);
  }

  private void item(List<Line> lines, List<Node.Item> items, int depth) {
    Line head = lines.get(0);
    ChunkParser.ParseResult result = recovery.engine(lines);
    if (result instanceof ChunkParser.Parsed parsed
        && parsed.node() instanceof Node.Sequence list) {
      errors.tab(head);
      items.addAll(list.items());
      return;
    }
    errors.tab(head);
    TextRange dash = new TextRange(head.start(), head.start() + 1);
    Line rest = head.isGluedDash(text) ? afterGluedDash(lines) : segments.afterDash(head);
    if (KeyLine.isBlockScalarHeader(rest.range().of(text))) {
      items.add(new Node.Item(dash, values.blockScalar(rest.range(), lines)));
      return;
    }
    List<Line> inner = new ArrayList<>(lines);
    inner.set(0, rest);
    boolean empty = inner.stream().noneMatch(Line::isContent);
    items.add(
        new Node.Item(dash, empty ? Node.missing(dash.end()) : recovery.read(inner, depth + 1)));
  }

  /** The rest of an item's first line, at the column where the author put the other keys. */
  private Line afterGluedDash(List<Line> lines) {
    Line head = lines.get(0);
    Line rest = segments.afterDash(head);
    List<Line> below = lines.subList(1, lines.size());
    int lowest = Indentation.lowest(below).map(Line::column).orElse(rest.column());
    int column = segments.isComplete(rest) || lowest < rest.column() ? lowest : rest.column();
    boolean tight = column == head.column() + 1;
    errors.gluedDash(head, tight ? 1 : column - head.column() - 1, tight ? below : List.of());
    return rest.atColumn(column);
  }

  /** A line at the column of the dashes that has none: a key left of its place, or an item. */
  private void withoutDash(List<Line> lines, List<Node.Item> items, int column, int depth) {
    Line head = lines.get(0);
    errors.tab(head);
    Optional<String> key = KeyLine.proper(text, head).map(it -> it.key().of(text));
    int last = items.size() - 1;
    if (key.isPresent()
        && last >= 0
        && items.get(last).value() instanceof Node.Mapping before
        && before.entry(key.get()).isEmpty()
        && recovery.read(lines, depth + 1) instanceof Node.Mapping more) {
      int meant = indentation.column(before);
      errors.misplaced(lines, meant, "This key belongs to the list item above it: indent it.");
      List<Node.Entry> entries = new ArrayList<>(before.entries());
      entries.addAll(more.entries());
      items.set(last, new Node.Item(items.get(last).dash(), MappingRecovery.of(entries)));
      return;
    }
    errors.add(
        SyntaxError.of(
            head.range(),
            "A list item must start with a dash.",
            "Insert the dash",
            TextEdit.insert(head.start(), "- ")));
    items.add(new Node.Item(TextRange.at(head.start()), recovery.read(lines, depth + 1)));
  }
}
