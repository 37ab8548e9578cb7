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

  private Recovery(String text, ErrorCollector errors) {
    this.text = text;
    this.errors = errors;
    this.values = new ValueReader(text, errors);
    this.segments = new Segments(text);
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
    BlockParser.Result result = engine(content);
    if (result instanceof BlockParser.Parsed parsed) {
      return parsed.node();
    }
    if (depth > MAX_DEPTH || ((BlockParser.Failed) result).tooDeep()) {
      errors.add(SyntaxError.of(first.range(), "This is nested too deeply to be read."));
      return new Node.Broken(all, all.of(text));
    }
    if (first.isDash(text) || first.isGluedDash(text)) {
      return sequence(new ArrayList<>(content), depth);
    }
    if (looksLikeMapping(content)) {
      return mapping(content, depth);
    }
    errors.tab(first);
    return values.read(content);
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
        .anyMatch(line -> KeyLine.proper(text, line).isPresent());
  }

  private Node sequence(List<Line> lines, int depth) {
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
      boolean dash = head.isDash(text);
      if (dash || head.isGluedDash(text)) {
        errors.misaligned(head, column, "item");
        item(lines.subList(i, end), items, dash, depth);
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

  private void item(List<Line> lines, List<Node.Item> items, boolean spaced, int depth) {
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
    if (!spaced) {
      errors.add(
          SyntaxError.of(
              dash,
              "A list item needs a space after the dash.",
              "Insert a space after the dash",
              TextEdit.insert(dash.end(), " ")));
    }
    Line rest = segments.afterDash(head);
    if (KeyLine.isBlockScalarHeader(rest.range().of(text))) {
      items.add(new Node.Item(dash, values.blockScalar(rest.range(), lines)));
      return;
    }
    List<Line> inner = new ArrayList<>(lines);
    inner.set(0, rest);
    boolean empty = inner.stream().noneMatch(Line::isContent);
    items.add(new Node.Item(dash, empty ? Node.missing(dash.end()) : read(inner, depth + 1)));
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
      errors.misplaced(head, meant, "This key belongs to the list item above it: indent it.");
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
        errors.misaligned(head, column, "key");
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
    if (head.isDash(text) || head.isGluedDash(text)) {
      listAmongKeys(lines, entries, depth);
      return;
    }
    BlockParser.Result result = engine(Segments.trim(lines));
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
    PropertyReader properties = values.properties(key.value());
    boolean empty = key.hasNoValue(text) || properties.end() >= key.value().end();
    if (empty) {
      int after = key.colon() < 0 ? key.key().end() : key.colon() + 1;
      Node value = hasBody ? read(body, depth + 1) : Node.missing(after);
      entries.add(new Node.Entry(name, ValueReader.with(properties.read(), value)));
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
    if (report && structure) {
      errors.deeper(first, content);
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

  private void listAmongKeys(List<Line> lines, List<Node.Entry> entries, int depth) {
    int last = entries.size() - 1;
    boolean keyWaits = last >= 0 && entries.get(last).value() instanceof Node.Missing;
    Line head = lines.get(0);
    if (keyWaits) {
      int key = column(entries.get(last).key());
      errors.misplaced(head, key, "This item is indented less than the key it belongs to.");
    } else if (last >= 0 && entries.get(last).value() instanceof Node.Sequence before) {
      errors.misaligned(head, column(before), "item");
    } else {
      errors.add(
          SyntaxError.of(
              new TextRange(head.start(), head.start() + 1),
              "A list item stands where a key belongs. Is a line such as `actions:` missing above,"
                  + " or is this item indented too little or too much?"));
    }
    Node node = sequence(new ArrayList<>(lines), depth + 1);
    if (keyWaits) {
      entries.set(last, new Node.Entry(entries.get(last).key(), node));
    } else {
      attach((Node.Sequence) node, entries);
    }
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
