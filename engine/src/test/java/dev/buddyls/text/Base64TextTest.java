package dev.buddyls.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "abcd", "h\u00E9llo >>> ??? \uD83D\uDE80"})
  void whatWasEncodedIsDecoded(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    assertThat(Base64Text.decode(Base64.getEncoder().encodeToString(bytes))).contains(bytes);
    assertThat(Base64Text.decode(Base64.getEncoder().withoutPadding().encodeToString(bytes)))
        .contains(bytes);
    assertThat(Base64Text.decode(Base64.getUrlEncoder().encodeToString(bytes))).contains(bytes);
    assertThat(Base64Text.decode(Base64.getMimeEncoder(4, new byte[] {'\n'}).encodeToString(bytes)))
        .contains(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"test!", "a", "abcde", "ab==cd", "ab===", "h\u00E9"})
  void whatIsNotBase64(String text) {
    assertThat(Base64Text.decode(text)).isEmpty();
  }

  @Test
  void aLongTextIsReadWithoutRecursion() {
    assertThat(Base64Text.decode("A".repeat(4_000_000))).isPresent();
  }
}
