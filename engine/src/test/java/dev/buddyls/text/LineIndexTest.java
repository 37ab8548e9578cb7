package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void everyLineEnding() {
    check("a\nb", "a", "b");
    check("a\r\nb", "a", "b");
    check("a\rb", "a", "b");
    check("a\n\rb", "a", "", "b");
    check("a\r\r\n\nb", "a", "", "", "b");
  }

  @Test
  void emptyText() {
    check("", "");
  }

  @Test
  void emptyLastLine() {
    check("a\n", "a", "");
    check("\r", "", "");
  }

  @Test
  void otherSeparatorsAreText() {
    check("a\u2028b\u0085c\u000Bd", "a\u2028b\u0085c\u000Bd");
  }

  @Test
  void moreLinesThanExpected() {
    check("\n".repeat(99), IntStream.range(0, 100).mapToObj(i -> "").toArray(String[]::new));
  }

  @Test
  void lineOfOffset() {
    LineIndex index = new LineIndex("ab\r\nc\n");
    assertThat(IntStream.rangeClosed(0, 6).map(index::lineAt)).containsExactly(0, 0, 0, 0, 1, 1, 2);
    assertThat(index.lineAt(-5)).isZero();
    assertThat(index.lineAt(99)).isEqualTo(2);
  }

  @Test
  void columnsAreUtf16() {
    LineIndex index = new LineIndex("x\n\uD83D\uDE80b");
    assertThat(index.column(2)).isZero();
    assertThat(index.column(4)).isEqualTo(2);
  }

  @Test
  void offsetOfPosition() {
    LineIndex index = new LineIndex("ab\r\ncd");
    assertThat(index.offset(0, 1)).isEqualTo(1);
    assertThat(index.offset(1, 0)).isEqualTo(4);
    assertThat(index.offset(1, 2)).isEqualTo(6);
  }

  @Test
  void positionOutsideIsTheNearestInside() {
    LineIndex index = new LineIndex("ab\r\ncd");
    assertThat(index.offset(-1, 5)).isZero();
    assertThat(index.offset(0, -1)).isZero();
    assertThat(index.offset(0, 9)).isEqualTo(2);
    assertThat(index.offset(1, Integer.MAX_VALUE)).isEqualTo(6);
    assertThat(index.offset(7, 0)).isEqualTo(6);
  }

  private static void check(String text, String... lines) {
    LineIndex index = new LineIndex(text);
    List<String> found =
        IntStream.range(0, index.count()).mapToObj(line -> index.line(line).of(text)).toList();
    assertThat(found).containsExactly(lines);
  }
}
