package dev.buddyls.syntax;

import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Trees as text, for tests. */
public final class Trees {

  private Trees() {}

  public static SyntaxTree parse(String text) {
    return SyntaxTree.parse(new SourceText("file:///buddy.yml", 0, text));
  }

  /** The same tree, every chunk of which is read in one piece. */
  public static SyntaxTree inOnePiece(SyntaxTree tree) {
    List<SyntaxTree.PlacedChunk> chunks =
        tree.chunks().stream()
            .map(
                it ->
                    it.chunk().parts().isEmpty()
                        ? it
                        : new SyntaxTree.PlacedChunk(
                            ChunkReader.read(it.chunk().kind(), it.chunk().text()),
                            it.offset(),
                            it.document()))
            .toList();
    return new SyntaxTree(tree.source(), chunks, tree.fileErrors(), tree.conflicts());
  }

  /** The tree as flow style YAML with the difference between its nodes visible. */
  public static String print(String text) {
    List<String> chunks = new ArrayList<>();
    for (SyntaxTree.PlacedChunk placed : parse(text).chunks()) {
      if (placed.chunk().kind() != Chunk.Kind.TRIVIA) {
        chunks.add(print(placed.chunk().root()));
      }
    }
    return String.join("\n", chunks);
  }

  private static String print(Node node) {
    StringBuilder out = new StringBuilder();
    node.properties().anchor().ifPresent(it -> out.append('&').append(it.name()).append(' '));
    node.properties().tag().ifPresent(it -> out.append(it.name()).append(' '));
    if (node instanceof Node.Mapping it) {
      List<String> entries = new ArrayList<>();
      it.entries().forEach(e -> entries.add(print(e.key()) + ": " + print(e.value())));
      out.append('{').append(String.join(", ", entries)).append('}');
    } else if (node instanceof Node.Sequence it) {
      List<String> items = new ArrayList<>();
      it.items().forEach(item -> items.add(print(item.value())));
      out.append('[').append(String.join(", ", items)).append(']');
    } else if (node instanceof Node.Scalar it) {
      out.append(it.value().replace("\n", "\\n"));
    } else if (node instanceof Node.Alias it) {
      out.append('*').append(it.name());
    } else if (node instanceof Node.Broken it) {
      out.append("<").append(it.text()).append(">");
    } else {
      out.append('~');
    }
    return out.toString();
  }

  /** Every error as {@code underlined text|message}, in order. */
  public static List<String> errors(String text) {
    return parse(text).errors().stream()
        .map(error -> error.range().of(text) + "|" + error.message())
        .toList();
  }

  /** The text after the first repair of its first error. */
  public static String repaired(String text) {
    return repairs(text).get(0);
  }

  /** The text after each of the repairs of its first error. */
  public static List<String> repairs(String text) {
    return parse(text).errors().get(0).repairs().stream()
        .map(repair -> TextEdit.applyAll(text, repair.edits()))
        .toList();
  }

  /** Absolute start of every scalar, key or value, with the way to it from the root. */
  public static TreeMap<Integer, String> paths(SyntaxTree tree) {
    TreeMap<Integer, String> paths = new TreeMap<>();
    int item = 0;
    for (SyntaxTree.PlacedChunk placed : tree.chunks()) {
      Node root = placed.chunk().root();
      if (placed.chunk().kind() == Chunk.Kind.ITEM && root instanceof Node.Sequence list) {
        for (Node.Item it : list.items()) {
          collect(it.value(), "/" + item++, placed.offset(), paths);
        }
      } else {
        collect(root, "", placed.offset(), paths);
      }
    }
    return paths;
  }

  private static void collect(Node node, String path, int base, TreeMap<Integer, String> paths) {
    if (node instanceof Node.Mapping it) {
      for (Node.Entry entry : it.entries()) {
        String key = entry.keyText().orElse("?");
        collect(entry.key(), path + "/#key", base, paths);
        collect(entry.value(), path + "/" + key, base, paths);
      }
    } else if (node instanceof Node.Sequence it) {
      for (int i = 0; i < it.items().size(); i++) {
        collect(it.items().get(i).value(), path + "/" + i, base, paths);
      }
    } else if (node instanceof Node.Scalar it) {
      paths.put(it.range().start() + base, path + "=" + it.value());
    }
  }
}
