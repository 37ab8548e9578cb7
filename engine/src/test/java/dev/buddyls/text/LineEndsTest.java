package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "a\n", "\n", "a\r\nb\rc\nd", "\r\n\r\n", "a\n\rb", "a\u2028b", "\r"})
  void linesAreThoseOfTheJdk(String text) {
    assertThat(LineEnds.lines(text)).isEqualTo(text.lines().toList());
  }
}
