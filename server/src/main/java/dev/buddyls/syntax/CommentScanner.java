package dev.buddyls.syntax;

import dev.buddyls.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds comments in the gaps between scalars. The engine could report them, but then reads some
 * texts differently and in quadratic time.
 */
final class CommentScanner {

  private final String text;
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
    scanner.node(root);
    scanner.gap(text.length());
    return List.copyOf(scanner.comments);
  }

  private void node(Node node) {
    node.properties().anchor().ifPresent(anchor -> skip(anchor.range()));
    node.properties().tag().ifPresent(tag -> skip(tag.range()));
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        node(entry.key());
        node(entry.value());
      }
    } else if (node instanceof Node.Sequence sequence) {
      for (Node.Item item : sequence.items()) {
        node(item.value());
      }
    } else {
      skip(node.range());
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
        int lineEnd = i;
        while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
          lineEnd++;
        }
        comments.add(new TextRange(i, lineEnd));
        i = lineEnd;
      }
      i++;
    }
    at = Math.max(at, end);
  }
}
