package dev.buddyls.features;

import dev.buddyls.syntax.Block;
import dev.buddyls.syntax.Node;

/**
 * How the author of a block lays out YAML: inserted lines follow it.
 *
 * @param indent columns that a list or mapping stands deeper than its key
 * @param indentedLists whether the dashes of a list stand deeper than its key
 * @param lineEnding of inserted lines
 */
record Layout(int indent, boolean indentedLists, String lineEnding) {

  private static final int USUAL = 2;

  static Layout of(Block block) {
    String text = block.text();
    String lineEnding = text.contains("\r\n") ? "\r\n" : text.contains("\n") ? "\n" : eolOf(text);
    Scanner scanner = new Scanner(text);
    scanner.node(block.root());
    return new Layout(
        scanner.indent == 0 ? USUAL : scanner.indent, scanner.sameColumn == 0, lineEnding);
  }

  private static String eolOf(String text) {
    return text.contains("\r") ? "\r" : "\n";
  }

  /** Indentation of the lines below a key at {@code column}. */
  String below(int column, boolean list) {
    return lineEnding + " ".repeat(column + (list && !indentedLists ? 0 : indent));
  }

  private static final class Scanner {
    private final String text;
    private int indent;
    private int sameColumn;

    Scanner(String text) {
      this.text = text;
    }

    void node(Node node) {
      if (node instanceof Node.Mapping mapping && !mapping.flow()) {
        for (Node.Entry entry : mapping.entries()) {
          compare(entry);
          node(entry.value());
        }
      } else if (node instanceof Node.Sequence list && !list.flow()) {
        list.items().forEach(item -> node(item.value()));
      }
    }

    private void compare(Node.Entry entry) {
      boolean list = entry.value() instanceof Node.Sequence it && !it.flow();
      boolean mapping = entry.value() instanceof Node.Mapping it && !it.flow();
      if (list || mapping) {
        int by = column(entry.value().range().start()) - column(entry.key().range().start());
        if (by > 0 && indent == 0) {
          indent = by;
        } else if (by == 0 && list) {
          sameColumn++;
        }
      }
    }

    private int column(int at) {
      int start = at;
      while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
        start--;
      }
      return at - start;
    }
  }
}
