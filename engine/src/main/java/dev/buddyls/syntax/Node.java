package dev.buddyls.syntax;

import dev.buddyls.text.Placement;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value of the tree. Ranges are relative to the node's {@link Chunk}; a range never includes
 * anchor or tag, trailing blank lines or comments. Immutable.
 */
public sealed interface Node {

  TextRange range();

  /** Anchor and tag written before the node. */
  default Properties properties() {
    return Properties.NONE;
  }

  /** The nodes directly inside, keys included, in the order written. */
  default List<Node> children() {
    return List.of();
  }

  /** Visits the node and all nodes inside, outer ones first, in the order written. */
  default void walk(Consumer<Node> visitor) {
    visitor.accept(this);
    for (Node child : children()) {
      child.walk(visitor);
    }
  }

  /** The same node in the text around the part that it was read in. */
  Node shift(Placement placement);

  /** {@code key: value} pairs, in the order written; keys may repeat. */
  record Mapping(TextRange range, List<Entry> entries, boolean flow, Properties properties)
      implements Node {

    /** The entry of a key; of several the last, as in YAML readers that accept them. */
    public Optional<Entry> entry(String key) {
      for (int i = entries.size() - 1; i >= 0; i--) {
        if (entries.get(i).isKey(key)) {
          return Optional.of(entries.get(i));
        }
      }
      return Optional.empty();
    }

    /** The value of a key, when it is a list. */
    public Optional<Sequence> list(String key) {
      return entry(key)
          .map(Entry::value)
          .filter(Sequence.class::isInstance)
          .map(Sequence.class::cast);
    }

    /** The value of a key, when it is a scalar. */
    public Optional<String> text(String key) {
      return entry(key).flatMap(entry -> Node.text(entry.value()));
    }

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>(2 * entries.size());
      for (Entry entry : entries) {
        children.add(entry.key());
        children.add(entry.value());
      }
      return children;
    }

    @Override
    public Mapping shift(Placement placement) {
      List<Entry> shifted = new ArrayList<>(entries.size());
      for (Entry entry : entries) {
        shifted.add(entry.shift(placement));
      }
      return new Mapping(
          range.shift(placement), List.copyOf(shifted), flow, properties.shift(placement));
    }
  }

  /** One pair. The key is a scalar but for torture: then it may be any node. */
  record Entry(Node key, Node value) {

    public TextRange range() {
      return key.range().cover(value.range());
    }

    public Optional<String> keyText() {
      return Node.text(key);
    }

    public boolean isKey(String name) {
      return key instanceof Scalar scalar && scalar.value().equals(name);
    }

    Entry shift(Placement placement) {
      return new Entry(key.shift(placement), value.shift(placement));
    }
  }

  /** A list. */
  record Sequence(TextRange range, List<Item> items, boolean flow, Properties properties)
      implements Node {

    @Override
    public List<Node> children() {
      List<Node> children = new ArrayList<>(items.size());
      for (Item item : items) {
        children.add(item.value());
      }
      return children;
    }

    @Override
    public Sequence shift(Placement placement) {
      List<Item> shifted = new ArrayList<>(items.size());
      for (Item item : items) {
        shifted.add(item.shift(placement));
      }
      return new Sequence(
          range.shift(placement), List.copyOf(shifted), flow, properties.shift(placement));
    }
  }

  /** One item of a list; {@code dash} is its dash, or empty at the value in flow style. */
  record Item(TextRange dash, Node value) {

    Item shift(Placement placement) {
      return new Item(dash.shift(placement), value.shift(placement));
    }
  }

  /** A text, number or flag: YAML's difference between them is left to the reader. */
  record Scalar(TextRange range, String value, Style style, Properties properties) implements Node {

    public boolean quoted() {
      return style == Style.SINGLE_QUOTED || style == Style.DOUBLE_QUOTED;
    }

    /** The range without its quotes. */
    public TextRange content() {
      return quoted() && range.length() > 1
          ? new TextRange(range.start() + 1, range.end() - 1)
          : range;
    }

    /**
     * The range of a part of the value, from UTF-16 index {@code start} to {@code end}; the whole
     * range where the value is not written letter by letter, such as with escapes.
     */
    public TextRange part(int start, int end) {
      TextRange content = content();
      return !blockStyle() && content.length() == value.length()
          ? new TextRange(content.start() + start, content.start() + end)
          : range;
    }

    public boolean blockStyle() {
      return style == Style.LITERAL || style == Style.FOLDED;
    }

    /** A text of one line, written in the quotes of this one. */
    public String inSameQuotes(String line) {
      return style.quote(line);
    }

    @Override
    public Scalar shift(Placement placement) {
      return new Scalar(range.shift(placement), value, style, properties.shift(placement));
    }
  }

  /** {@code *name}. */
  record Alias(TextRange range, String name) implements Node {

    @Override
    public Alias shift(Placement placement) {
      return new Alias(range.shift(placement), name);
    }
  }

  /** Nothing where a value could be; the range is empty. */
  record Missing(TextRange range, Properties properties) implements Node {

    @Override
    public Missing shift(Placement placement) {
      return new Missing(range.shift(placement), properties.shift(placement));
    }
  }

  /** Text that cannot be read as YAML. */
  record Broken(TextRange range, String text) implements Node {

    @Override
    public Broken shift(Placement placement) {
      return new Broken(range.shift(placement), text);
    }
  }

  /**
   * Items of a list that are parts of their own: only in the frame of a chunk that is read in
   * parts.
   *
   * @param range empty, at the gap in which they are
   * @param column in which their dashes are
   */
  record Apart(TextRange range, int column) implements Node {

    @Override
    public Apart shift(Placement placement) {
      return new Apart(range.shift(placement), column);
    }
  }

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED;

    /** A text of one line in the quotes of this style, if it has any. */
    public String quote(String line) {
      return switch (this) {
        case DOUBLE_QUOTED -> "\"" + Quoting.inQuotes(line, '"') + "\"";
        case SINGLE_QUOTED -> "'" + Quoting.inQuotes(line, '\'') + "'";
        case PLAIN, LITERAL, FOLDED -> line;
      };
    }
  }

  /** What may precede a node. The ranges include {@code &} and {@code !}. */
  record Properties(Optional<Named> anchor, Optional<Named> tag) {
    public static final Properties NONE = new Properties(Optional.empty(), Optional.empty());

    Properties shift(Placement placement) {
      return this == NONE
          ? NONE
          : new Properties(
              anchor.map(it -> it.shift(placement)), tag.map(it -> it.shift(placement)));
    }
  }

  /** An anchor's name without {@code &}, or a tag as written. */
  record Named(TextRange range, String name) {

    Named shift(Placement placement) {
      return new Named(range.shift(placement), name);
    }
  }

  static Optional<String> text(Node node) {
    return node instanceof Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
  }

  static Missing missing(int offset) {
    return new Missing(TextRange.at(offset), Properties.NONE);
  }
}
