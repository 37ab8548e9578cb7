package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The text under every node, from the root down, with what stands before it: anchor, tag or dash.
 */
class RangesTest {

  @Test
  void mapping() {
    check(
        "a: b # c\n\nd:\n  e: f\n\n# g\n",
        "a: b # c\n\nd:\n  e: f",
        "a",
        "b",
        "d",
        "e: f",
        "e",
        "f");
  }

  @Test
  void list() {
    check("- a\n- - b\n  -\n", "- a", "-", "a", "- - b\n  -", "-", "- b\n  -", "-", "b", "-", "");
  }

  @Test
  void missingValues() {
    check("a:\nb: &x\nc: !t # d\n", "a:\nb: &x\nc: !t", "a", "", "b", "&x", "", "c", "!t", "");
  }

  @Test
  void quotedAndMultiLine() {
    check(
        "'a': \"b\n  c\"\nd: e\n  f\n",
        "'a': \"b\n  c\"\nd: e\n  f",
        "'a'",
        "\"b\n  c\"",
        "d",
        "e\n  f");
  }

  @Test
  void blockScalars() {
    check(
        "a: |\n  b\n\n# c\nd: >-\n  e\n",
        "a: |\n  b\n\n# c\nd: >-\n  e",
        "a",
        "|\n  b",
        "d",
        ">-\n  e");
  }

  @Test
  void flowStyle() {
    check("[a, {b: c}, ]\n", "[a, {b: c}, ]", "", "a", "", "{b: c}", "b", "c");
    check(
        "[a: b, {c: d}: e]\n",
        "[a: b, {c: d}: e]",
        "",
        "a: b",
        "a",
        "b",
        "",
        "{c: d}: e",
        "{c: d}",
        "c",
        "d",
        "e");
  }

  @Test
  void anchorsAndTags() {
    check("a: &x !t b\n", "a: &x !t b", "a", "&x", "!t", "b");
    check("a: !t &x # c\n  b: *x\n", "a: !t &x # c\n  b: *x", "a", "&x", "!t", "b: *x", "b", "*x");
    check("- &x a: b\n", "- &x a: b", "-", "a: b", "&x", "a", "b");
  }

  @Test
  void emojiCountTwice() {
    String rocket = "\uD83D\uDE80";
    check(
        rocket + ": [" + rocket + ", a] # " + rocket + "\nb: c\n",
        rocket + ": [" + rocket + ", a] # " + rocket + "\nb: c",
        rocket,
        "[" + rocket + ", a]",
        "",
        rocket,
        "",
        "a",
        "b",
        "c");
  }

  @Test
  void explicitKeys() {
    check("? a\n: b\n", "a\n: b", "a", "b");
  }

  @Test
  void brokenValues() {
    check("a: @b # c\nd: 'e\n", "a: @b # c\nd: 'e", "a", "@b", "d", "'e");
    check(
        "a: [b, {c: d\ne:\n",
        "a: [b, {c: d\ne:",
        "a",
        "[b, {c: d",
        "",
        "b",
        "",
        "{c: d",
        "c",
        "d",
        "e",
        "");
  }

  @Test
  void comments() {
    checkComments("# a\n- b: c # d\n  e: 'x # y' # f\n  g: h#i\n# j\n", "# a", "# d", "# f", "# j");
    checkComments("a: |\n  # text\n  b\n# c\n  # d\n", "# c", "# d");
    checkComments("a: [1, # b\n  # c\n  2]\nd: &x # e\n  f: g\n", "# b", "# c", "# e");
    checkComments("a: b\r# c\r\n#\n", "# c", "#");
  }

  private static void checkComments(String document, String... comments) {
    List<String> found = new ArrayList<>();
    for (SyntaxTree.PlacedChunk placed : Trees.parse(document).chunks()) {
      placed.chunk().comments().forEach(it -> found.add(it.of(placed.chunk().text())));
    }
    assertThat(found).containsExactly(comments);
  }

  private static void check(String document, String... texts) {
    List<String> found = new ArrayList<>();
    for (SyntaxTree.PlacedChunk placed : Trees.parse(document).chunks()) {
      texts(placed.chunk().root(), placed.chunk().text(), found);
    }
    assertThat(found).containsExactly(texts);
  }

  private static void texts(Node node, String text, List<String> found) {
    Stream.of(node.properties().anchor(), node.properties().tag())
        .forEach(it -> it.ifPresent(named -> found.add(named.range().of(text))));
    found.add(node.range().of(text));
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        texts(entry.key(), text, found);
        texts(entry.value(), text, found);
      }
    } else if (node instanceof Node.Sequence list) {
      for (Node.Item item : list.items()) {
        found.add(item.dash().of(text));
        texts(item.value(), text, found);
      }
    }
  }
}
