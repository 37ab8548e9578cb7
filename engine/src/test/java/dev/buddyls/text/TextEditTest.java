package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditTest {

  @Test
  void nothing() {
    check("abc", "abc");
  }

  @Test
  void insertDeleteReplace() {
    check("abc", "abXc", TextEdit.insert(2, "X"));
    check("abc", "ac", replace(1, 2, ""));
    check("abc", "XYc", replace(0, 2, "XY"));
    check("", "X", TextEdit.insert(0, "X"));
    check("abc", "abcX", TextEdit.insert(3, "X"));
  }

  @Test
  void anyOrder() {
    check("abcdef", "AbcDef", replace(3, 4, "D"), replace(0, 1, "A"));
  }

  @Test
  void touchingEdits() {
    check("abcd", "XYd", replace(0, 2, "X"), replace(2, 3, "Y"));
  }

  @Test
  void insertsAtOnePlaceKeepTheirOrder() {
    check("ab", "a12b", TextEdit.insert(1, "1"), TextEdit.insert(1, "2"));
  }

  @Test
  void overlapIsRefused() {
    assertThatThrownBy(
            () -> TextEdit.applyAll("abcd", List.of(replace(0, 3, ""), replace(2, 4, ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offset 2");
  }

  @Test
  void shifted() {
    check("abcd", "abXd", replace(0, 1, "X").shift(2));
  }

  @Test
  void editOfASource() {
    SourceText source = new SourceText("file:///a.yml", 1, "a: b\r\n");
    SourceText edited = source.edit(2, replace(3, 4, "c"));
    assertThat(edited.text()).isEqualTo("a: c\r\n");
    assertThat(edited.version()).isEqualTo(2);
    assertThat(edited.uri()).isEqualTo("file:///a.yml");
    assertThat(source.text()).isEqualTo("a: b\r\n");
  }

  @Test
  void lineEndingOfASource() {
    assertThat(new SourceText("", 0, "a\r\nb\n").lineEnding()).isEqualTo("\r\n");
    assertThat(new SourceText("", 0, "a\rb\n").lineEnding()).isEqualTo("\r");
    assertThat(new SourceText("", 0, "a").lineEnding()).isEqualTo("\n");
  }

  @Test
  void ranges() {
    TextRange range = new TextRange(2, 5);
    assertThat(range.touches(5)).isTrue();
    assertThat(range.touches(6)).isFalse();
    assertThat(range.contains(TextRange.at(5))).isTrue();
    assertThat(range.contains(new TextRange(4, 6))).isFalse();
    assertThat(range.overlaps(TextRange.at(5))).isTrue();
    assertThat(range.overlaps(new TextRange(6, 7))).isFalse();
    assertThat(range.cover(new TextRange(7, 8))).isEqualTo(new TextRange(2, 8));
    assertThatThrownBy(() -> new TextRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TextRange.at(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static TextEdit replace(int start, int end, String newText) {
    return new TextEdit(new TextRange(start, end), newText);
  }

  private static void check(String text, String expected, TextEdit... edits) {
    assertThat(TextEdit.applyAll(text, List.of(edits))).isEqualTo(expected);
  }
}
