package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documents that are YAML, and the trees they are read as. */
class TreeTest {

  @Test
  void lineEndings() {
    String tree = "[{a: 1, b: [x]}]\n[{c: p\\nq\\n}]";
    String document = "- a: 1\n  b:\n  - x\n- c: |\n    p\n    q\n";
    check(document, tree);
    check(document.replace("\n", "\r\n"), tree);
    check(document.replace("\n", "\r"), tree);
    check("- a: 1\r  b:\r\n  - x\n- c: |\r    p\n    q\r\n", tree);
  }

  @Test
  void byteOrderMark() {
    check("\uFEFF- a: 1\n- b\n", "[{a: 1}]\n[b]");
    check("\uFEFFa: 1\n", "{a: 1}");
    check("\uFEFF", "");
  }

  @Test
  void noFinalNewline() {
    check("- a: 1\n- b", "[{a: 1}]\n[b]");
    check("a: |-\n  b", "{a: b}");
  }

  @Test
  void nothing() {
    check("", "");
    check("\n \n", "");
    check("# only\n# comments\n", "");
    check("---", "");
    check("---\n---\n...\n", "");
  }

  @Test
  void severalDocuments() {
    check("--- # one\na: 1\n---\n- b\n- c\n...\n# two\n---\nd\n", "{a: 1}\n[b]\n[c]\nd");
    check("%YAML 1.2\n---\na: 1\n", "{a: 1}");
    check("- a\n...\n%TAG ! tag:x,2000:\n---\n- !b c\n", "[a]\n[!b c]");
    check("--- a\n--- |\n b\n--- [c]\n", "a\nb\\n\n[c]");
  }

  @Test
  void roots() {
    check("text\n", "text");
    check("{}\n", "{}");
    check("[]\n", "[]");
    check("\"a\n  b\"\n", "a b");
    check("a:\nb: ~\nc: null\n", "{a: ~, b: ~, c: null}");
  }

  @Test
  void flowStyle() {
    check("a: [b, {c: d}, [e], {}]\n", "{a: [b, {c: d}, [e], {}]}");
    check("- {a: [1,\n  2 # x\n  ], b: {c, d: },}\n", "[{a: [1, 2], b: {c: ~, d: ~}}]");
    check("a: {\n  \"b\":c\n}\nd: [\n]\n", "{a: {b: c}, d: []}");
    check("[a: b, c: {d: e}, f]\n", "[{a: b}, {c: {d: e}}, f]");
  }

  @Test
  void blockScalars() {
    check("a: |\n  b\n   c\n\n  d\n\ne: f\n", "{a: b\\n c\\n\\nd\\n, e: f}");
    check("a: |-\n  b\n\nc: |+\n  d\n\ne: f\n", "{a: b, c: d\\n\\n, e: f}");
    check("a: >\n  b\n  c\n\n  d\ne: >-\n  f\n", "{a: b c\\nd\\n, e: f}");
    check("- a: |2\n      b\n  c: |\n- |\n  d: e\n", "[{a:   b\\n, c: }]\n[d: e\\n]");
  }

  @Test
  void multiLineScalars() {
    check("a: b\n  c\nd: 'e\n  ''f'\ng: \"h\\\n  i\"\n", "{a: b c, d: e 'f, g: hi}");
  }

  @Test
  void anchorsAndTags() {
    check(
        "a: &x 1\nb: *x\nc: &y\n  d: 1\ne:\n  <<: *y\nf: !!str 2\ng: !t &z [1]\nh: &w\n",
        "{a: &x 1, b: *x, c: &y {d: 1}, e: {<<: *y}, f: !!str 2, g: &z !t [1], h: &w ~}");
    check(
        "- &a b: c\n- &d\n  e: f\n- !t\n  - g\n- !u\n",
        "[{&a b: c}]\n[&d {e: f}]\n[!t [g]]\n[!u ~]");
    check("&a\n- b\n- c\n", "&a [b, c]");
  }

  @Test
  void explicitKeys() {
    check("? a\n: b\n? [c]\n: - d\n? e\n", "{a: b, [c]: [d], e: ~}");
  }

  @Test
  void listAtTheColumnOfItsKey() {
    check("a:\n- b\n- c\nd:\n  - e\nf: g\n", "{a: [b, c], d: [e], f: g}");
  }

  @Test
  void nestedLists() {
    check("- - a\n  - - b\n-\n  - c\n-\n", "[[a, [b]]]\n[[c]]\n[~]");
  }

  @Test
  void whatLooksLikeSomethingElse() {
    check(
        "- -a\n- a:b\n- c#d\n- <<<<<<<\n- http://e\n", "[-a]\n[a:b]\n[c#d]\n[<<<<<<<]\n[http://e]");
    check("a: |\n  - b\n  ---\n  c: @\n", "{a: - b\\n---\\nc: @\\n}");
    check("a:\u00A0b\u2028c\n", "a:\u00A0b\u2028c");
  }

  @Test
  void deepNestingIsRefused() {
    StringBuilder maps = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      maps.append(" ".repeat(i)).append("a:\n");
    }
    checkTooDeep("[".repeat(5000));
    checkTooDeep("[".repeat(5000) + "]".repeat(5000));
    checkTooDeep("x: " + "{".repeat(5000));
    checkTooDeep("- ".repeat(3000));
    checkTooDeep("- x:\n" + maps.toString().indent(4));
    checkTooDeep(maps.toString());
  }

  private static void checkTooDeep(String document) {
    assertThat(Trees.errors(document)).singleElement().asString().contains("nested too deeply");
  }

  private static void check(String document, String tree) {
    assertThat(Trees.print(document)).isEqualTo(tree);
    assertThat(Trees.errors(document)).isEmpty();
    TreeChecks.checkTree(Trees.parse(document));
  }
}
