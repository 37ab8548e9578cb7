package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggerTest {

  private static boolean asks(String text) {
    return Trigger.asks(text.substring(text.length() - 1), text, text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: ", "- a:", "  -", "- - ", "  - ", "a: [ ", "a: [b, ", "a: {", "x $", "x ${", "a:\n"
      })
  void asksForSomething(String text) {
    assertThat(asks(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"npm ", "a: b ", "  ", "a:  ", "a-", "refs/heads/a-"})
  void asksNothing(String text) {
    assertThat(asks(text)).isFalse();
  }
}
