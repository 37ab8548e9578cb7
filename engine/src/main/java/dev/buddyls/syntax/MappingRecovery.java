package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of a broken mapping one by one. */
final class MappingRecovery {

  private final String text;
  private final ErrorCollector errors;
  private final ValueReader values;
  private final ListRecovery lists;
  private final Recovery recovery;
  private final LineGroups segments;
  private final Indentation indentation;

  MappingRecovery(
      String text,
      ErrorCollector errors,
      ValueReader values,
      ListRecovery lists,
      Recovery recovery) {
    this.text = text;
    this.errors = errors;
    this.values = values;
    this.lists = lists;
    this.recovery = recovery;
    this.segments = new LineGroups(text);
    this.indentation = new Indentation(text);
  }

  /** The mapping that some lines hold. */
  Node.Mapping read(List<Line> lines, int depth) {
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
    return of(entries);
  }

  static Node.Mapping of(List<Node.Entry> entries) {
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
    ChunkParser.ParseResult result = recovery.engine(lines);
    if (result instanceof ChunkParser.Parsed parsed
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
      Node value = hasBody ? recovery.read(body, depth + 1) : Node.missing(after);
      entries.add(new Node.Entry(name, ValueReader.with(key.properties(text).read(), value)));
      return;
    }
    if (values.goesOn(key.value(), body)) {
      List<Line> rest = LineGroups.trim(body);
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
    List<Line> content = LineGroups.trim(body);
    if (content.isEmpty()) {
      return;
    }
    Line first = content.get(0);
    boolean structure = first.isDash(text) || KeyLine.likely(text, first).isPresent();
    if (report && isKey(first)) {
      errors.deeper(content);
    } else if (report) {
      errors.add(SyntaxError.of(first.range(), "This line does not belong to any key."));
    }
    Node node =
        structure
            ? recovery.read(content, depth + 1)
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
    if (keyWaits && errors.knows(last.get().key())) {
      // The key is in the wrong place, and the list where it belongs.
      errors.tab(head);
    } else if (keyWaits) {
      int key = indentation.column(last.get().key());
      errors.misplaced(lines, key, "This item is indented less than the key it belongs to.");
      list.set(0, indentation.placed(lines, key));
    } else if (last.isPresent() && last.get().value() instanceof Node.Sequence before) {
      errors.misaligned(lines, indentation.column(before), "item");
      list.set(0, indentation.placed(lines, indentation.column(before)));
    } else if (!keyBroken) {
      errors.add(ErrorExplainer.itemAmongKeys(head));
    }
    Node.Sequence node = lists.read(list, depth + 1);
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
