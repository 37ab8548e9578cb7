package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what the engine gave up on: splits lines by their indentation, hands the pieces to the
 * engine, and goes on inside those that it rejects. What stands on untouched lines keeps its place
 * and its parents.
 */
final class Recovery {

  private static final int MAX_DEPTH = 60;

  private final String text;
  private final ErrorCollector errors;
  private final ValueReader values;
  private final Segments segments;
  private final Indentation indentation;

  private Recovery(String text, ErrorCollector errors) {
    this.text = text;
    this.errors = errors;
    this.values = new ValueReader(text, errors);
    this.segments = new Segments(text);
    this.indentation = new Indentation(text);
  }

  /** The tree of a block that the engine rejected; says why in {@code errors}, at least once. */
  static Node recover(String text, BlockParser.Failed failed, List<SyntaxError> errors) {
    ErrorCollector collector = new ErrorCollector(text);
    Node root = new Recovery(text, collector).read(Line.scan(text), 0);
    errors.addAll(collector.all(failed));
    return root;
  }

  private Node read(List<Line> lines, int depth) {
    List<Line> content = Segments.trim(lines);
    if (content.isEmpty()) {
      return Node.missing(lines.isEmpty() ? 0 : lines.get(0).start());
    }
    Line first = content.get(0);
    TextRange all = first.range().cover(content.get(content.size() - 1).range());
    errors.tab(first);
    // What looks like a comment at the end may be the last line of a quoted text.
    List<Line> rest = lines.subList(lines.indexOf(first), lines.size());
    BlockParser.Result result = engine(rest);
    if (result instanceof BlockParser.Parsed parsed && !isTextForItem(first, parsed.node())) {
      return parsed.node();
    }
    if (depth > MAX_DEPTH) {
      errors.add(ErrorExplainer.tooDeep(first.range()));
      return new Node.Broken(all, all.of(text));
    }
    if (first.isItem(text)) {
      return sequence(new ArrayList<>(rest), depth);
    }
    if (looksLikeMapping(content)) {
      return mapping(rest, depth);
    }
    return values.read(content);
  }

  /** {@code -"x"} is a text to YAML, and goes on in the items below it. */
  private boolean isTextForItem(Line first, Node node) {
    return first.isGluedDash(text) && node instanceof Node.Scalar;
  }

  private BlockParser.Result engine(List<Line> lines) {
    Line first = lines.get(0);
    String piece =
        " ".repeat(first.column())
            + text.substring(first.start(), lines.get(lines.size() - 1).end());
    return BlockParser.parse(piece, first.start() - first.column());
  }

  private boolean looksLikeMapping(List<Line> lines) {
    Line first = lines.get(0);
    if (lines.size() == 1) {
      return KeyLine.proper(text, first).isPresent();
    }
    return lines.stream()
        .filter(line -> line.column() <= first.column())
        .anyMatch(line -> !line.isDash(text) && KeyLine.proper(text, line).isPresent());
  }

  private Node.Sequence sequence(List<Line> lines, int depth) {
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
    BlockParser.Result result = engine(lines);
    if (result instanceof BlockParser.Parsed parsed
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
    items.add(new Node.Item(dash, empty ? Node.missing(dash.end()) : read(inner, depth + 1)));
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
        && read(lines, depth + 1) instanceof Node.Mapping more) {
      int meant = column(before);
      errors.misplaced(lines, meant, "This key belongs to the list item above it: indent it.");
      List<Node.Entry> entries = new ArrayList<>(before.entries());
      entries.addAll(more.entries());
      items.set(last, new Node.Item(items.get(last).dash(), mappingOf(entries)));
      return;
    }
    errors.add(
        SyntaxError.of(
            head.range(),
            "A list item must start with a dash.",
            "Insert the dash",
            TextEdit.insert(head.start(), "- ")));
    items.add(new Node.Item(TextRange.at(head.start()), read(lines, depth + 1)));
  }

  private int column(Node node) {
    int start = node.range().start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return node.range().start() - start;
  }

  private Node mapping(List<Line> lines, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    int column = lines.get(0).column();
    int previous = column;
    int i = 0;
    while (i < lines.size()) {
      Line head = lines.get(i);
      if (!head.isContent()) {
        i++;
        continue;
      }
      int end = segments.endOfEntry(lines, i, column);
      if (head.column() != previous && !head.isDash(text)) {
        errors.misaligned(lines.subList(i, segments.endOfRun(lines, i, column)), column, "key");
      }
      previous = head.column();
      entry(lines.subList(i, end), entries, depth);
      i = end;
    }
    return mappingOf(entries);
  }

  private static Node.Mapping mappingOf(List<Node.Entry> entries) {
    TextRange range = entries.get(0).range();
    for (Node.Entry entry : entries) {
      range = range.cover(entry.range());
    }
    return new Node.Mapping(range, List.copyOf(entries), false, Node.Properties.NONE);
  }

  private void entry(List<Line> lines, List<Node.Entry> entries, int depth) {
    Line head = lines.get(0);
    errors.tab(head);
    if (head.isItem(text)) {
      listAmongKeys(lines, entries, depth);
      return;
    }
    BlockParser.Result result = engine(lines);
    if (result instanceof BlockParser.Parsed parsed
        && parsed.node() instanceof Node.Mapping mapping
        && !mapping.flow()) {
      entries.addAll(mapping.entries());
      return;
    }
    Optional<KeyLine> key = KeyLine.likely(text, head);
    if (key.isEmpty()) {
      errors.add(ErrorExplainer.noKey(text, head));
      entries.add(
          new Node.Entry(
              new Node.Broken(head.range(), head.range().of(text)), Node.missing(head.end())));
      strays(lines.subList(1, lines.size()), entries, depth, false);
    } else {
      keyed(key.get(), lines, entries, depth);
    }
  }

  private void keyed(KeyLine key, List<Line> lines, List<Node.Entry> entries, int depth) {
    errors.addAll(ErrorExplainer.colon(text, key));
    Node name = values.key(key.key());
    List<Line> body = lines.subList(1, lines.size());
    boolean hasBody = body.stream().anyMatch(Line::isContent);
    if (key.opensBlockScalar(text)) {
      entries.add(new Node.Entry(name, values.blockScalar(key.value(), lines)));
      return;
    }
    if (key.hasNoValue(text)) {
      int after = key.colon() < 0 ? key.key().end() : key.colon() + 1;
      Node value = hasBody ? read(body, depth + 1) : Node.missing(after);
      entries.add(new Node.Entry(name, ValueReader.with(key.properties(text).read(), value)));
      return;
    }
    if (values.goesOn(key.value(), body)) {
      List<Line> rest = Segments.trim(body);
      TextRange value = key.value().cover(rest.get(rest.size() - 1).range());
      entries.add(new Node.Entry(name, values.read(value)));
      return;
    }
    entries.add(new Node.Entry(name, values.read(key.value())));
    if (hasBody) {
      strays(body, entries, depth, true);
    }
  }

  /** Lines deeper than a key that has its value already. */
  private void strays(List<Line> body, List<Node.Entry> entries, int depth, boolean report) {
    List<Line> content = Segments.trim(body);
    if (content.isEmpty()) {
      return;
    }
    Line first = content.get(0);
    boolean structure = first.isDash(text) || KeyLine.likely(text, first).isPresent();
    if (report && isKey(first)) {
      errors.deeper(content);
    } else if (report) {
      errors.add(SyntaxError.of(first.range(), "This line belongs to no key."));
    }
    Node node =
        structure
            ? read(content, depth + 1)
            : new Node.Broken(first.range(), first.range().of(text));
    if (node instanceof Node.Mapping mapping && !mapping.flow()) {
      entries.addAll(mapping.entries());
    } else if (node instanceof Node.Sequence list) {
      attach(list, entries);
    } else {
      entries.add(new Node.Entry(node, Node.missing(node.range().end())));
    }
  }

  private boolean isKey(Line line) {
    return KeyLine.likely(text, line).filter(key -> key.colon() >= 0).isPresent();
  }

  private void listAmongKeys(List<Line> lines, List<Node.Entry> entries, int depth) {
    Line head = lines.get(0);
    Optional<Node.Entry> last =
        entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    boolean keyBroken = last.filter(it -> it.key() instanceof Node.Broken).isPresent();
    boolean keyWaits = !keyBroken && last.filter(it -> isMissing(it.value())).isPresent();
    List<Line> list = new ArrayList<>(lines);
    if (keyWaits) {
      int key = column(last.get().key());
      errors.misplaced(lines, key, "This item is indented less than the key it belongs to.");
      list.set(0, indentation.placed(lines, key));
    } else if (last.isPresent() && last.get().value() instanceof Node.Sequence before) {
      errors.misaligned(lines, column(before), "item");
      list.set(0, indentation.placed(lines, column(before)));
    } else if (!keyBroken) {
      errors.add(ErrorExplainer.itemAmongKeys(head));
    }
    Node.Sequence node = sequence(list, depth + 1);
    if (keyWaits) {
      Node.Entry entry = last.get();
      Node value = ValueReader.with(entry.value().properties(), node);
      entries.set(entries.size() - 1, new Node.Entry(entry.key(), value));
    } else {
      attach(node, entries);
    }
  }

  private static boolean isMissing(Node node) {
    return node instanceof Node.Missing;
  }

  /** Adds a list without a key: to the last list of the mapping, or on its own. */
  private static void attach(Node.Sequence list, List<Node.Entry> entries) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      Node.Entry entry = entries.get(i);
      if (entry.value() instanceof Node.Sequence before && !before.flow()) {
        List<Node.Item> items = new ArrayList<>(before.items());
        items.addAll(list.items());
        TextRange range = before.range().cover(list.range());
        Node all = new Node.Sequence(range, List.copyOf(items), false, before.properties());
        entries.set(i, new Node.Entry(entry.key(), all));
        return;
      }
    }
    entries.add(new Node.Entry(Node.missing(list.range().start()), list));
  }
}
