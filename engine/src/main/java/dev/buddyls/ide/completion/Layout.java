package dev.buddyls.ide.completion;

import dev.buddyls.ide.Cursor;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.syntax.Chunk;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import java.util.List;

/**
 * How the author of a chunk lays out YAML: inserted lines follow it.
 *
 * @param indent columns by which a list or mapping is indented under its key
 * @param indentedLists whether the dashes of a list are indented under its key
 * @param lineEnding of inserted lines
 */
record Layout(int indent, boolean indentedLists, String lineEnding) {

  private static final int USUAL = 2;

  /** The layout of the cursor's chunk; where it shows none, that of its nearest neighbours. */
  static Layout at(Cursor cursor) {
    BuddyFile file = cursor.file();
    List<BuddyFile.PlacedModel> chunks = file.chunks();
    int at = file.tree().indexAt(cursor.base());
    Scanner scanner = new Scanner();
    for (int distance = 0; distance < chunks.size() && !scanner.knows(); distance++) {
      scanner.scan(chunks, at - distance);
      scanner.scan(chunks, at + distance);
    }
    return new Layout(
        scanner.indent == 0 ? USUAL : scanner.indent,
        scanner.sameColumn == 0,
        file.tree().source().lineEnding());
  }

  /** Where the lines below a key at {@code column} start. */
  int columnBelow(int column, boolean list) {
    return column + (list && !indentedLists ? 0 : indent);
  }

  /** Line break and indentation of the lines below a key at {@code column}. */
  String below(int column, boolean list) {
    return line(columnBelow(column, list));
  }

  /** Line break and indentation of a line at {@code column}. */
  String line(int column) {
    return lineEnding + " ".repeat(column);
  }

  private static final class Scanner {
    private String text = "";
    private int indent;
    private int sameColumn;

    boolean knows() {
      return indent > 0 || sameColumn > 0;
    }

    void scan(List<BuddyFile.PlacedModel> chunks, int index) {
      if (!knows() && index >= 0 && index < chunks.size()) {
        Chunk chunk = chunks.get(index).model().chunk();
        text = chunk.text();
        node(chunk.root());
      }
    }

    private void node(Node node) {
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
      return LineEnds.column(text, at);
    }
  }
}
