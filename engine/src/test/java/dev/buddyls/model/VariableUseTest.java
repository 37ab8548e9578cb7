package dev.buddyls.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableUseTest {

  @ParameterizedTest
  @CsvSource({
    "$A ${B} ${C:-x}, $A ${B} ${C:-x}",
    "$A$B, $A $B",
    "\\$A $$B, ''",
    "$${A:-$B}, $B",
    "$$$A \\${B}$C, $C",
    "${A.b} ${ $, ''"
  })
  void whatIsReadAsAVariable(String text, String uses) {
    String found =
        String.join(
            " ",
            VariableUse.in("\\" + text, new TextRange(1, text.length() + 1)).stream()
                .map(it -> it.range().of("\\" + text))
                .toList());
    assertThat(found).isEqualTo(uses);
  }
}
