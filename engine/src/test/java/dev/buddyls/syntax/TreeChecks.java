package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.text.TextRange;

/** What holds for every tree of every text. */
final class TreeChecks {

  private TreeChecks() {}

  static void checkTree(SyntaxTree tree) {
    TextRange file = new TextRange(0, tree.source().length());
    int end = 0;
    for (SyntaxTree.PlacedChunk placed : tree.chunks()) {
      assertThat(placed.offset()).as("start of a block").isEqualTo(end);
      assertThat(placed.range().of(tree.source().text())).isEqualTo(placed.chunk().text());
      end = placed.range().end();
      checkChunk(placed.chunk());
    }
    assertThat(end).as("end of the last block").isEqualTo(file.end());
    tree.fileErrors().forEach(error -> checkError(error, file));
    tree.conflicts().forEach(conflict -> checkInside(conflict, file, "conflict"));
  }

  private static void checkChunk(Chunk chunk) {
    TextRange whole = new TextRange(0, chunk.text().length());
    if (chunk.kind() == Chunk.Kind.ITEM) {
      assertThat(chunk.root()).isInstanceOf(Node.Sequence.class);
    }
    checkProperties(chunk.root(), whole);
    checkNode(chunk.root(), whole, chunk.errors().isEmpty());
    chunk.errors().forEach(error -> checkError(error, whole));
    int end = 0;
    for (TextRange comment : chunk.comments()) {
      checkInside(comment, new TextRange(end, whole.end()), "comment");
      assertThat(comment.of(chunk.text())).startsWith("#").doesNotContain("\n", "\r");
      end = comment.end();
    }
  }

  private static void checkError(SyntaxError error, TextRange inside) {
    checkInside(error.range(), inside, "error");
    assertThat(error.message()).matches("(?d)[A-Z`].*[.?]");
    for (SyntaxError.Repair repair : error.repairs()) {
      repair.edits().forEach(edit -> checkInside(edit.range(), inside, "repair"));
    }
  }

  /** In a valid tree, children lie in their parents; in any tree, in the chunk. */
  private static void checkNode(Node node, TextRange inside, boolean valid) {
    checkInside(node.range(), inside, "node");
    for (Node child : node.children()) {
      checkNode(child, valid ? node.range() : inside, valid);
    }
  }

  private static void checkProperties(Node node, TextRange chunk) {
    node.properties().anchor().ifPresent(it -> checkInside(it.range(), chunk, "anchor"));
    node.properties().tag().ifPresent(it -> checkInside(it.range(), chunk, "tag"));
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> checkInside(item.dash(), node.range(), "dash"));
    }
    node.children().forEach(child -> checkProperties(child, chunk));
  }

  private static void checkInside(TextRange range, TextRange outer, String what) {
    if (!outer.contains(range)) {
      throw new AssertionError(what + " " + range + " is not inside " + outer);
    }
  }
}
