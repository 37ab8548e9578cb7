package dev.buddyls.syntax;

import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads single values on broken lines: closes what is open, and keeps the rest as it is. */
final class ValueReader {

  private final String text;
  private final ErrorCollector errors;

  ValueReader(String text, ErrorCollector errors) {
    this.text = text;
    this.errors = errors;
  }

  /** A key as written, quotes included. */
  Node key(TextRange range) {
    return ChunkParser.parse(range.of(text), range.start()) instanceof ChunkParser.Parsed parsed
            && parsed.node() instanceof Node.Scalar scalar
        ? scalar
        : plain(range);
  }

  static Node with(Node.Properties properties, Node node) {
    if (properties.equals(Node.Properties.NONE)) {
      return node;
    }
    if (node instanceof Node.Mapping it) {
      return new Node.Mapping(it.range(), it.entries(), it.flow(), properties);
    }
    if (node instanceof Node.Sequence it) {
      return new Node.Sequence(it.range(), it.items(), it.flow(), properties);
    }
    if (node instanceof Node.Missing it) {
      return new Node.Missing(it.range(), properties);
    }
    return node;
  }

  /** A value that fills lines of its own. */
  Node read(List<Line> lines) {
    Line first = lines.get(0);
    boolean structure = isStructure(lines.subList(1, lines.size()));
    int end = structure ? first.end() : lines.get(lines.size() - 1).end();
    return read(new TextRange(first.start(), end));
  }

  private boolean isStructure(List<Line> lines) {
    return lines.stream()
        .anyMatch(line -> line.isDash(text) || KeyLine.proper(text, line).isPresent());
  }

  /** Whether a quote or bracket that the value does not close goes on in the lines below it. */
  boolean goesOn(TextRange value, List<Line> below) {
    char first = text.charAt(value.start());
    boolean open =
        first == '"' || first == '\''
            ? QuotedText.closing(text, value.start(), value.end()) < 0
            : (first == '[' || first == '{')
                && Brackets.depth(text, value.start(), value.end()) > 0;
    return open && below.stream().anyMatch(Line::isContent) && !isStructure(below);
  }

  /** A value between two offsets. */
  Node read(TextRange range) {
    String value = range.of(text);
    ChunkParser.ParseResult result = ChunkParser.parse(value, range.start());
    if (result instanceof ChunkParser.Parsed parsed && isInline(parsed.node())) {
      return parsed.node();
    }
    if (result instanceof ChunkParser.Failed failed && failed.tooDeep()) {
      errors.add(ErrorExplainer.tooDeep(range));
      return new Node.Broken(range, value);
    }
    char first = value.charAt(0);
    if (first == '"' || first == '\'') {
      return quoted(range, first);
    }
    if (first == '[' || first == '{') {
      return flow(range);
    }
    if (result instanceof ChunkParser.Parsed parsed
        && parsed.node() instanceof Node.Sequence list) {
      errors.add(ErrorExplainer.itemOnKeyLine(text, range));
      return list;
    }
    errors.add(ErrorExplainer.value(text, range, result));
    boolean readable = "@`%|>&*!".indexOf(first) < 0;
    TextRange bare = ErrorExplainer.withoutComment(text, range);
    return readable ? plain(bare) : new Node.Broken(bare, bare.of(text));
  }

  private static boolean isInline(Node node) {
    return !(node instanceof Node.Mapping mapping && !mapping.flow())
        && !(node instanceof Node.Sequence list && !list.flow());
  }

  private Node quoted(TextRange range, char quote) {
    int close = QuotedText.closing(text, range.start(), range.end());
    if (close >= 0) {
      errors.add(ErrorExplainer.afterQuote(text, range, close));
      return new Node.Broken(range, range.of(text));
    }
    errors.add(
        SyntaxError.of(
            range,
            "This text starts with a " + name(quote) + " that is never closed.",
            "Close the text with a " + name(quote),
            TextEdit.insert(range.end(), String.valueOf(quote))));
    boolean escaped = quote == '"' && range.of(text).endsWith("\\");
    String closed = range.of(text) + (escaped ? "\\" : "") + quote;
    Node.Style style = quote == '"' ? Node.Style.DOUBLE_QUOTED : Node.Style.SINGLE_QUOTED;
    String value =
        ChunkParser.parse(closed, range.start()) instanceof ChunkParser.Parsed parsed
            ? Node.text(parsed.node()).orElse("")
            : text.substring(range.start() + 1, range.end());
    return new Node.Scalar(range, value, style, Node.Properties.NONE);
  }

  private static String name(char quote) {
    return quote == '"' ? "double quote" : "single quote";
  }

  private Node flow(TextRange range) {
    String missing = Brackets.missing(text, range.start(), range.end());
    String closed = range.of(text) + "\n" + missing;
    if (!missing.isEmpty()
        && ChunkParser.parse(closed, range.start()) instanceof ChunkParser.Parsed parsed
        && !(parsed.node() instanceof Node.Missing)) {
      TextRange bracket = new TextRange(range.start(), range.start() + 1);
      errors.add(
          SyntaxError.of(
              bracket,
              "This `" + bracket.of(text) + "` is never closed: `" + missing + "` is missing.",
              "Insert `" + missing + "`",
              TextEdit.insert(range.end(), missing)));
      return upTo(range.end(), parsed.node());
    }
    errors.add(ErrorExplainer.flow(text, range));
    return new Node.Broken(range, range.of(text));
  }

  /** The node without the brackets that were added behind {@code end}. */
  private static Node upTo(int end, Node node) {
    TextRange range = upTo(end, node.range());
    if (node instanceof Node.Mapping it) {
      List<Node.Entry> entries = new ArrayList<>();
      it.entries()
          .forEach(e -> entries.add(new Node.Entry(upTo(end, e.key()), upTo(end, e.value()))));
      return new Node.Mapping(range, List.copyOf(entries), it.flow(), it.properties());
    }
    if (node instanceof Node.Sequence it) {
      List<Node.Item> items = new ArrayList<>();
      it.items()
          .forEach(
              item -> items.add(new Node.Item(upTo(end, item.dash()), upTo(end, item.value()))));
      return new Node.Sequence(range, List.copyOf(items), it.flow(), it.properties());
    }
    return node instanceof Node.Missing it ? new Node.Missing(range, it.properties()) : node;
  }

  private static TextRange upTo(int end, TextRange range) {
    return new TextRange(Math.min(range.start(), end), Math.min(range.end(), end));
  }

  private Node plain(TextRange range) {
    return new Node.Scalar(range, range.of(text), Node.Style.PLAIN, Node.Properties.NONE);
  }

  /** The lines below a block scalar's header, as they are but for their common indentation. */
  Node blockScalar(TextRange header, List<Line> lines) {
    List<Line> body = LineGroups.trim(lines.subList(1, lines.size()));
    int indent = body.stream().filter(Line::isContent).mapToInt(Line::column).min().orElse(0);
    String value =
        body.stream()
            .map(line -> " ".repeat(Math.max(0, line.column() - indent)) + line.range().of(text))
            .collect(Collectors.joining("\n"));
    TextRange range = body.isEmpty() ? header : header.cover(body.get(body.size() - 1).range());
    Node.Style style = text.charAt(header.start()) == '|' ? Node.Style.LITERAL : Node.Style.FOLDED;
    return new Node.Scalar(range, value, style, Node.Properties.NONE);
  }
}
