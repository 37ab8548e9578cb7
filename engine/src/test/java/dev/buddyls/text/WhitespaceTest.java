package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t", " \r\n\t ", "\u2028\u3000\u001C", "\u00A0", " a", ".", "\uFEFF"})
  void whatStringsCallBlank(String text) {
    assertThat(Whitespace.isBlank(text)).isEqualTo(text.isBlank());
  }
}
