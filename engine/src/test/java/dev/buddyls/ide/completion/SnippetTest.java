package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void numbersItsStopsInOrderAndEndsWithTheLast() {
    Snippet snippet =
        new Snippet(
            List.of(
                new Snippet.Literal("a: "),
                new Snippet.TabStop(""),
                new Snippet.Literal("\nb: "),
                new Snippet.TabStop("x"),
                new Snippet.Literal("\nc: "),
                new Snippet.ChoiceStop(List.of("LOW", "HIGH"))));

    assertThat(snippet.withStops()).isEqualTo("a: $1\nb: ${2:x}\nc: ${3|LOW,HIGH|}$0");
    assertThat(snippet.plain()).isEqualTo("a: \nb: x\nc: LOW");
  }

  @Test
  void escapesWhatTheSyntaxWouldRead() {
    Snippet snippet =
        new Snippet(
            List.of(
                new Snippet.Literal("$A }\\"),
                new Snippet.TabStop("${B}"),
                new Snippet.ChoiceStop(List.of("a,b", "c|d"))));

    assertThat(snippet.withStops()).isEqualTo("\\$A \\}\\\\${1:\\${B\\}}${2|a\\,b,c\\|d|}$0");
    assertThat(snippet.plain()).isEqualTo("$A }\\${B}a,b");
  }

  @Test
  void isPlainTextWhereThereIsNothingToGoTo() {
    assertThat(Snippet.of("priority: ").after("- ").hasStops()).isFalse();
  }
}
