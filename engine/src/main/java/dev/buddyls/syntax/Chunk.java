package dev.buddyls.syntax;

import dev.buddyls.text.Lazy;
import dev.buddyls.text.Placement;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A piece of a file that is read on its own, in one piece or in parts. Everything in it is a pure
 * function of its kind and text: equal text, equal chunk, wherever it is. Immutable; the tree of a
 * chunk that is read in parts is put together when it is first asked for.
 */
public final class Chunk {

  public enum Kind {
    /** Lines without content: comments and blank lines before the first item, {@code ---}. */
    TRIVIA,
    /** One item of the root list, with the comments that follow it. */
    ITEM,
    /** A whole document whose root is not a list. */
    DOCUMENT,
    /** A part: an item of the root list without the items of its {@code actions}. */
    FRAME,
    /** A part: one item of the {@code actions} of an item, with the comments that follow it. */
    ACTION
  }

  /** A chunk of the kind {@code FRAME} or {@code ACTION}, and where it is in the whole. */
  public record PlacedPart(Chunk chunk, Placement placement) {}

  private final Kind kind;
  private final String text;
  private final List<PlacedPart> parts;
  private final Lazy<Node> root;
  private final Lazy<List<TextRange>> comments;
  private final List<SyntaxError> errors;

  /** A chunk that is read in one piece. */
  Chunk(Kind kind, String text, Node root, List<SyntaxError> errors) {
    this.kind = kind;
    this.text = text;
    this.parts = List.of();
    this.root = Lazy.of(root);
    this.errors = List.copyOf(errors);
    this.comments = new Lazy<>(() -> CommentScanner.scan(text, root));
  }

  /**
   * An item that is read in parts.
   *
   * @param parts the frame first, then the actions in order
   */
  Chunk(String text, List<PlacedPart> parts) {
    this.kind = Kind.ITEM;
    this.text = text;
    this.parts = List.copyOf(parts);
    this.root = new Lazy<>(() -> Parts.root(parts));
    this.errors =
        parts.stream()
            .flatMap(it -> it.chunk().errors().stream().map(e -> e.shift(it.placement())))
            .toList();
    this.comments = new Lazy<>(this::commentsOfParts);
  }

  private List<TextRange> commentsOfParts() {
    List<TextRange> all = new ArrayList<>();
    for (PlacedPart part : parts) {
      part.chunk().comments().forEach(it -> all.add(it.shift(part.placement())));
    }
    all.sort(Comparator.comparingInt(TextRange::start));
    return List.copyOf(all);
  }

  public Kind kind() {
    return kind;
  }

  /** Whole lines, line endings included. */
  public String text() {
    return text;
  }

  /**
   * A list for {@link Kind#ITEM} and the kinds of parts, of one item but where lines are broken;
   * any node for {@link Kind#DOCUMENT}; missing for {@link Kind#TRIVIA}.
   */
  public Node root() {
    return root.get();
  }

  /** In order. */
  public List<SyntaxError> errors() {
    return errors;
  }

  /** Ranges of comments, from {@code #} to the end of the line, in order. */
  public List<TextRange> comments() {
    return comments.get();
  }

  /** The frame and the actions of an item that is read in parts; empty for any other chunk. */
  public List<PlacedPart> parts() {
    return parts;
  }

  /** What is read in one piece: the parts, or the chunk itself. */
  public Stream<PlacedPart> pieces() {
    return parts.isEmpty() ? Stream.of(new PlacedPart(this, Placement.at(0))) : parts.stream();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chunk it
        && kind == it.kind
        && text.equals(it.text)
        && root().equals(it.root())
        && errors.equals(it.errors)
        && comments().equals(it.comments());
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text);
  }

  @Override
  public String toString() {
    return kind + " " + text;
  }
}
