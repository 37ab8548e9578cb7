package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the engine gave up on: splits lines by their indentation, hands the pieces to the
 * engine, and goes on inside those that it rejects. What is on untouched lines keeps its place and
 * its parents.
 */
final class Recovery {

  private static final int MAX_DEPTH = 60;

  private final String text;
  private final ErrorCollector errors;
  private final ValueReader values;
  private final ListRecovery lists;
  private final MappingRecovery mappings;

  private Recovery(String text, ErrorCollector errors) {
    this.text = text;
    this.errors = errors;
    this.values = new ValueReader(text, errors);
    this.lists = new ListRecovery(text, errors, values, this);
    this.mappings = new MappingRecovery(text, errors, values, lists, this);
  }

  /** The tree of a chunk that the engine rejected; says why in {@code errors}, at least once. */
  static Node recover(String text, ChunkParser.Failed failed, List<SyntaxError> errors) {
    ErrorCollector collector = new ErrorCollector(text);
    Node root = new Recovery(text, collector).read(Line.scan(text), 0);
    errors.addAll(collector.all(failed));
    return root;
  }

  /** The node that some lines hold; the first may be the rest of a list item's line. */
  Node read(List<Line> lines, int depth) {
    List<Line> content = LineGroups.trim(lines);
    if (content.isEmpty()) {
      return Node.missing(lines.isEmpty() ? 0 : lines.get(0).start());
    }
    Line first = content.get(0);
    TextRange all = first.range().cover(content.get(content.size() - 1).range());
    errors.tab(first);
    // What looks like a comment at the end may be the last line of a quoted text.
    List<Line> rest = lines.subList(lines.indexOf(first), lines.size());
    ChunkParser.ParseResult result = engine(rest);
    if (result instanceof ChunkParser.Parsed parsed && !isTextForItem(first, parsed.node())) {
      return parsed.node();
    }
    if (depth > MAX_DEPTH) {
      errors.add(ErrorExplainer.tooDeep(first.range()));
      return new Node.Broken(all, all.of(text));
    }
    if (first.isItem(text)) {
      return lists.read(new ArrayList<>(rest), depth);
    }
    if (looksLikeMapping(content)) {
      return mappings.read(rest, depth);
    }
    return values.read(content);
  }

  /** {@code -"x"} is a text to YAML, and goes on in the items below it. */
  private boolean isTextForItem(Line first, Node node) {
    return first.isGluedDash(text) && node instanceof Node.Scalar;
  }

  ChunkParser.ParseResult engine(List<Line> lines) {
    Line first = lines.get(0);
    String piece =
        " ".repeat(first.column())
            + text.substring(first.start(), lines.get(lines.size() - 1).end());
    return ChunkParser.parse(piece, first.start() - first.column());
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
}
