package dev.buddyls.syntax;

import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds comments in the gaps between scalars. The engine could report them, but then reads some
 * texts differently and in quadratic time.
 */
final class CommentScanner {

  private final String text;
  private final List<TextRange> leaves = new ArrayList<>();
  private final List<TextRange> comments = new ArrayList<>();
  private int at;

  private CommentScanner(String text) {
    this.text = text;
  }

  static List<TextRange> scan(String text, Node root) {
    if (text.indexOf('#') < 0) {
      return List.of();
    }
    CommentScanner scanner = new CommentScanner(text);
    root.walk(scanner::collect);
    scanner.leaves.sort(Comparator.comparingInt(TextRange::start));
    scanner.leaves.forEach(scanner::skip);
    scanner.gap(text.length());
    return List.copyOf(scanner.comments);
  }

  /** Recovery may put an item into a list that ends above it: leaves can be out of order. */
  private void collect(Node node) {
    node.properties().anchor().ifPresent(anchor -> leaves.add(anchor.range()));
    node.properties().tag().ifPresent(tag -> leaves.add(tag.range()));
    if (!(node instanceof Node.Mapping || node instanceof Node.Sequence)) {
      leaves.add(node.range());
    }
  }

  private void skip(TextRange leaf) {
    gap(leaf.start());
    at = Math.max(at, leaf.end());
  }

  private void gap(int end) {
    int i = at;
    while (i < end) {
      if (text.charAt(i) == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
        int lineEnd = Math.min(end, LineEnds.end(text, i));
        comments.add(new TextRange(i, lineEnd));
        i = lineEnd;
      }
      i++;
    }
    at = Math.max(at, end);
  }
}
