package dev.buddyls.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t", " \r\n\t ", "\u2028\u3000\u001C", "\u00A0", " a", ".", "\uFEFF"})
  void whatStringsCallWhiteSpace(String text) {
    assertThat(Whitespace.isBlank(text)).isEqualTo(text.isBlank());
    assertThat(Whitespace.strip(text + "a b" + text)).isEqualTo((text + "a b" + text).strip());
    assertThat(Whitespace.stripLeading(text + "a" + text))
        .isEqualTo((text + "a" + text).stripLeading());
    assertThat(Whitespace.stripTrailing(text + "a" + text))
        .isEqualTo((text + "a" + text).stripTrailing());
  }
}
