package dev.buddyls.text;

import static dev.buddyls.testing.LinearTime.assertLinear;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.text.TextChange.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class TextChangeTest {

  private static final String[] PIECES = {
    "", "a", "b: c", "\n", "\r\n", "\r", "d\ne", "\n\n", "é😀"
  };

  @Test
  void eachSpeaksOfTheTextThatTheOneBeforeItLeft() {
    check("a\nb\n", "a\nx\ny\nc\n", change(1, 0, 1, 1, "x\ny"), change(3, 0, 3, 0, "c\n"));
    check("a\nb\n", "ab\nb\n", change(0, 1, 0, 1, "\nc"), change(0, 1, 1, 1, "b"));
  }

  @Test
  void aWholeText() {
    check("a\nb", "cd", TextChange.ofAll("c"), change(0, 1, 0, 1, "d"));
    check("a", "", change(0, 0, 0, 1, "b"), TextChange.ofAll(""));
    check("a", "b", TextChange.ofAll("b"));
    check("a", "a");
  }

  @Test
  void positionsOutOfTheTextCountAsTheNearestInIt() {
    check("a\nb", "axyb", change(0, 9, 7, 7, "x"), change(9, 9, 9, 9, "yb"));
    check("a\nb", "cxa\nb", change(-1, 5, -1, 5, "x"), change(0, -3, 0, -3, "c"));
    check("a\nb", "a\nxyb", change(1, 0, 0, 0, "x"), change(1, 1, 1, 0, "y"));
  }

  @Test
  void halvesOfALineEndingMeet() {
    check("a\rb", "a\r\nc", change(1, 0, 1, 1, "\n"), change(1, 0, 1, 0, "c"));
    check("a\r\n\nb", "a\r\nxb", change(1, 0, 2, 0, ""), change(1, 0, 1, 0, "x"));
  }

  /** Applied one by one and all at once, changes come to the same. */
  @Test
  void manyAtOnceAreTheSameAsOneByOne() {
    Random random = new Random(12);
    for (int round = 0; round < 2_000; round++) {
      SourceText before = new SourceText("", 0, text(random));
      SourceText expected = before;
      List<TextChange> changes = new ArrayList<>();
      for (int i = 2 + random.nextInt(6); i > 0; i--) {
        TextChange change =
            random.nextInt(20) == 0
                ? TextChange.ofAll(text(random))
                : TextChange.of(position(random), position(random), text(random));
        changes.add(change);
        expected =
            change.span().isPresent()
                ? expected.edit(1, List.of(change))
                : new SourceText("", 1, change.newText());
      }
      assertThat(before.edit(1, changes).text())
          .as("%s on %s", changes, before.text())
          .isEqualTo(expected.text());
    }
  }

  private static String text(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(it -> PIECES[random.nextInt(PIECES.length)])
        .reduce("", String::concat);
  }

  private static Position position(Random random) {
    return new Position(random.nextInt(6) - 1, random.nextInt(6) - 1);
  }

  /** As of many cursors, or of replacing a word everywhere; a third of them make new lines. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void manyChangesAreLinear(boolean downwards) {
    assertLinear(
        "as many changes as lines",
        8_000,
        count -> {
          SourceText source = new SourceText("", 0, "    - npm ci && npm test\n".repeat(count));
          List<TextChange> changes =
              IntStream.range(0, count)
                  .map(i -> downwards ? i : count - 1 - i)
                  .mapToObj(line -> change(line, 6, line, 9, line % 3 == 0 ? "pnpm\n" : "pnpm"))
                  .toList();
          return () -> source.edit(1, changes);
        });
  }

  private static TextChange change(
      int startLine, int startColumn, int endLine, int endColumn, String newText) {
    return TextChange.of(
        new Position(startLine, startColumn), new Position(endLine, endColumn), newText);
  }

  private static void check(String text, String expected, TextChange... changes) {
    SourceText edited = new SourceText("file:///a.yml", 1, text).edit(2, List.of(changes));
    assertThat(edited.text()).isEqualTo(expected);
    assertThat(edited.version()).isEqualTo(2);
  }
}
