package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks whose text an edit leaves alone are the same objects afterwards. */
class ReparseTest {

  private static final String FILE = "# top\n- a: 1\n- b: 2\n- c: 3\n";

  @Test
  void editInAChunk() {
    check(FILE, "# top\n- a: 1\n- b: [\n- c: 3\n", "# top\n", "- a: 1\n", "- c: 3\n");
  }

  @Test
  void nothingChanged() {
    check(FILE, FILE, "# top\n", "- a: 1\n", "- b: 2\n", "- c: 3\n");
  }

  @Test
  void newChunk() {
    check(FILE, FILE.replace("- b", "- x: 9\n- b"), "# top\n", "- a: 1\n", "- b: 2\n", "- c: 3\n");
  }

  @Test
  void removedChunk() {
    check(FILE, "# top\n- a: 1\n- c: 3\n", "# top\n", "- a: 1\n", "- c: 3\n");
  }

  @Test
  void movedChunk() {
    check(FILE, "# top\n- c: 3\n- a: 1\n- b: 2\n", "# top\n", "- c: 3\n", "- a: 1\n", "- b: 2\n");
  }

  @Test
  void chunksThatGrowTogether() {
    check(FILE, "# top\n- a: 1\n  b: 2\n- c: 3\n", "# top\n", "- c: 3\n");
  }

  @Test
  void lineEndingIsPartOfTheChunk() {
    check(FILE, "# top\n- a: 1\r\n- b: 2\n- c: 3\n", "# top\n", "- b: 2\n", "- c: 3\n");
  }

  @Test
  void brokenChunkIsKept() {
    check("- a: [\n- b: 2\n", "- a: [\n- b: 3\n", "- a: [\n");
  }

  @Test
  void otherDocument() {
    check("- a\n- b\n", "- a\n---\n- b\n", "- a\n", "- b\n");
  }

  @Test
  void equalTextOfAnotherKindIsReadAnew() {
    check("a: 1\n%x\n", "%x\n");
    check("- a\n---\n# b\n", "- a\n# b\n");
  }

  @Test
  void emptied() {
    check(FILE, "");
  }

  private static void check(String before, String after, String... kept) {
    SyntaxTree old = Trees.parse(before);
    SourceText changed = new SourceText("file:///buddy.yml", 1, after);
    SyntaxTree tree = old.reparse(changed);
    assertThat(tree).isEqualTo(SyntaxTree.parse(changed));
    List<Chunk> known = old.chunks().stream().map(SyntaxTree.PlacedChunk::chunk).toList();
    assertThat(tree.chunks().stream().map(SyntaxTree.PlacedChunk::chunk))
        .filteredOn(chunk -> known.stream().anyMatch(it -> it == chunk))
        .extracting(Chunk::text)
        .containsExactly(kept);
  }
}
