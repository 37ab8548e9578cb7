package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "a ",
        "@x",
        "a: b",
        "a #b",
        "#x",
        "a:",
        "yes",
        "No",
        "on",
        "true",
        "null",
        "~",
        "1.10",
        "010",
        "0x1F",
        "1e3",
        "12:30",
        "2024-01-01",
        "-1",
        ".5",
        "- a",
        "*",
        "[a",
        "{a",
        "|",
        ">",
        "%a",
        "`a",
        "!a",
        "&a",
        "'a",
        "\"a",
        "? a",
        "=",
        "<<"
      })
  void putsInQuotesWhatYamlWouldReadOtherwise(String text) {
    assertThat(Quoting.inBlock(text)).startsWith("\"").endsWith("\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LOW",
        "library/node",
        "a-b",
        "0 8 * * 1-5",
        "Europe/Warsaw",
        "v1.2",
        "a:b",
        "a#b"
      })
  void leavesTheRestAlone(String text) {
    assertThat(Quoting.inBlock(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {"a, b ; |\"a, b\"|", "a] ; |\"a]\"|", "a ; a"})
  void isStricterBetweenBrackets(String text, String written) {
    assertThat(Quoting.inFlow(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '|',
      value = {"|a\"b|;|\"|;|a\\\"b|", "|a\\b|;|\"|;|a\\\\b|", "|it's|;|'|;|it''s|"})
  void escapesInQuotes(String text, char quote, String written) {
    assertThat(Quoting.inQuotes(text, quote)).isEqualTo(written);
  }
}
