package dev.buddyls.lsp.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class JsonValueTest {

  private final JsonValue value =
      new JsonValue(
          JsonParser.parseString("{\"a\": {\"b\": [1, \"x\"]}, \"n\": 9e9, \"t\": \"y\"}"));

  @Test
  void membersAreFoundByPath() {
    assertThat(value.at("a.b").contains("x")).isTrue();
    assertThat(value.at("a.b").contains(1)).isTrue();
    assertThat(value.at("a.b.c").isPresent()).isFalse();
    assertThat(value.requireText("t")).isEqualTo("y");
  }

  @Test
  void numbersBeyondIntAreClamped() {
    assertThat(value.requireInteger("n")).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void missingMembersAreNamedInTheError() {
    assertThatThrownBy(() -> value.requireText("a.c"))
        .isInstanceOf(RequestFailure.class)
        .hasMessageContaining("`a.c`");
    assertThatThrownBy(() -> value.requireInteger("t")).isInstanceOf(RequestFailure.class);
  }
}
