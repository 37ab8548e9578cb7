package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the events of the YAML engine into nodes: the only place that knows the engine. Its code
 * points become UTF-16 offsets here, its marks are thrown away, and the ranges that it reports too
 * wide or too narrow are put right.
 */
final class ChunkParser {

  /** More levels than this are refused, so that readers of the tree may recurse. */
  static final int MAX_DEPTH = 200;

  sealed interface ParseResult {}

  record Parsed(Node node) implements ParseResult {}

  /**
   * The engine gave up.
   *
   * @param problem in the engine's words
   * @param offset where it noticed, in the coordinates of the parsed text
   * @param tooDeep whether it was us who gave up, for {@link #MAX_DEPTH}
   */
  record Failed(String problem, int offset, boolean tooDeep) implements ParseResult {}

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();

  private final String text;
  private final int base;
  private final CodePoints codePoints;
  private Iterator<Event> events;

  private ChunkParser(String text, int base) {
    this.text = text;
    this.base = base;
    this.codePoints = new CodePoints(text);
  }

  /**
   * Parses {@code text} as one document without markers.
   *
   * @param base added to every offset of the result; may be negative when {@code text} starts with
   *     indentation that the chunk does not have
   */
  static ParseResult parse(String text, int base) {
    return new ChunkParser(text, base).parse();
  }

  private ParseResult parse() {
    try {
      events = new Parse(SETTINGS).parseString(text).iterator();
      events.next();
      Event event = events.next();
      Node root = Node.missing(offset(text.length()));
      while (event.getEventId() == Event.ID.DocumentStart) {
        Node read = node(events.next(), 0);
        if (!(root instanceof Node.Missing)) {
          return new Failed("more than one document", offset(0), false);
        }
        root = read;
        events.next();
        event = events.next();
      }
      return new Parsed(root);
    } catch (RefusedException e) {
      return e.failed;
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
      int at = mark == null ? 0 : Math.min(codePoints.offset(mark.getIndex()), text.length());
      String problem =
          Optional.ofNullable(e.getProblem()).orElse("unreadable").replaceAll("\\s+", " ");
      return new Failed(problem, offset(at), false);
    } catch (YamlEngineException e) {
      return new Failed(String.valueOf(e.getMessage()), offset(0), false);
    }
  }

  private Node node(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw new RefusedException(new Failed("nested too deeply", offset(start(event)), true));
    }
    if (event instanceof AliasEvent alias) {
      return new Node.Alias(range(start(event), end(event)), alias.getAlias().getValue());
    }
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar);
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    NodePropertyReader properties =
        new NodePropertyReader(text, base, start(event), hasProperties(start));
    return start.getEventId() == Event.ID.SequenceStart
        ? sequence(start, properties, depth)
        : mapping(start, properties, depth);
  }

  private static boolean hasProperties(NodeEvent event) {
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : ((CollectionStartEvent) event).getTag().isPresent();
    return tagged || event.getAnchor().isPresent();
  }

  private Node scalar(ScalarEvent event) {
    NodePropertyReader properties =
        new NodePropertyReader(text, base, start(event), hasProperties(event));
    int start = properties.end();
    int end = Math.max(start, end(event));
    if (event.isPlain() && event.getValue().isEmpty()) {
      return new Node.Missing(TextRange.at(offset(properties.tokenEnd())), properties.read());
    }
    Node.Style style = style(event.getScalarStyle());
    if (style == Node.Style.LITERAL || style == Node.Style.FOLDED) {
      end = trimEnd(start, end);
    }
    return new Node.Scalar(range(start, end), event.getValue(), style, properties.read());
  }

  private static Node.Style style(ScalarStyle style) {
    return switch (style) {
      case SINGLE_QUOTED -> Node.Style.SINGLE_QUOTED;
      case DOUBLE_QUOTED -> Node.Style.DOUBLE_QUOTED;
      case LITERAL -> Node.Style.LITERAL;
      case FOLDED -> Node.Style.FOLDED;
      case PLAIN, JSON_SCALAR_STYLE -> Node.Style.PLAIN;
    };
  }

  private Node sequence(CollectionStartEvent start, NodePropertyReader properties, int depth) {
    boolean flow = start.isFlow();
    List<Node.Item> items = new ArrayList<>();
    int at = properties.end();
    Event event = events.next();
    while (event.getEventId() != Event.ID.SequenceEnd) {
      int dash = flow ? -1 : dashAfter(at);
      Node value = node(event, depth + 1);
      if (!flow
          && value instanceof Node.Missing missing
          && missing.properties().equals(Node.Properties.NONE)) {
        value = Node.missing(offset(dash + 1));
      }
      TextRange mark = flow ? TextRange.at(value.range().start()) : range(dash, dash + 1);
      items.add(new Node.Item(mark, value));
      at = Math.max(at, value.range().end() - base);
      if (!flow) {
        at = Math.max(at, dash + 1);
      }
      event = events.next();
    }
    TextRange range = flow ? range(properties.end(), end(event)) : chunkRange(items, properties);
    return new Node.Sequence(range, List.copyOf(items), flow, properties.read());
  }

  private TextRange chunkRange(List<Node.Item> items, NodePropertyReader properties) {
    if (items.isEmpty()) {
      return TextRange.at(offset(properties.end()));
    }
    Node.Item last = items.get(items.size() - 1);
    return items.get(0).dash().cover(last.dash()).cover(last.value().range());
  }

  /** The dash of the next item: between items there is only white space and comments. */
  private int dashAfter(int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) != '-') {
      i = text.charAt(i) == '#' ? LineEnds.end(text, i) : i + 1;
    }
    return Math.min(i, text.length() - 1);
  }

  private Node mapping(CollectionStartEvent start, NodePropertyReader properties, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingEnd) {
      Node key = node(event, depth + 1);
      rejectGluedDash(key, true);
      Node value = node(events.next(), depth + 1);
      rejectGluedDash(value, false);
      entries.add(new Node.Entry(key, value));
      event = events.next();
    }
    TextRange range;
    if (start.isFlow() && text.charAt(end(event) - 1) == '}') {
      range = range(properties.end(), end(event));
    } else {
      Node.Entry last = entries.get(entries.size() - 1);
      range = entries.get(0).key().range().cover(last.range());
    }
    return new Node.Mapping(range, List.copyOf(entries), start.isFlow(), properties.read());
  }

  /**
   * {@code -"x"} and {@code -key: v} at the start of a line are texts to YAML, but their author
   * meant list items: left to recovery, which says so.
   */
  private void rejectGluedDash(Node node, boolean key) {
    if (!(node instanceof Node.Scalar scalar)
        || scalar.style() != Node.Style.PLAIN
        || scalar.value().length() < 2
        || scalar.value().charAt(0) != '-') {
      return;
    }
    char next = scalar.value().charAt(1);
    int at = scalar.range().start();
    boolean meant = next == '"' || next == '\'' || key && Character.isLetter(next);
    if (meant && startsLine(at - base)) {
      throw new RefusedException(new Failed("no space after the dash", at, false));
    }
  }

  private boolean startsLine(int at) {
    return Whitespace.isBlank(text.substring(LineEnds.start(text, at), at));
  }

  private int trimEnd(int start, int end) {
    int trimmed = end;
    while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }

  private int start(Event event) {
    return event.getStartMark().map(mark -> codePoints.offset(mark.getIndex())).orElse(0);
  }

  private int end(Event event) {
    return event.getEndMark().map(mark -> codePoints.offset(mark.getIndex())).orElse(0);
  }

  private TextRange range(int start, int end) {
    return new TextRange(offset(start), offset(Math.max(start, end)));
  }

  private int offset(int inText) {
    return Math.max(0, inText + base);
  }

  /** We give up, not the engine. */
  private static final class RefusedException extends RuntimeException {
    private final transient Failed failed;

    RefusedException(Failed failed) {
      super(failed.problem(), null, false, false);
      this.failed = failed;
    }
  }
}
