package dev.buddyls.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n",
        "one",
        "  one\n\n    two\n",
        "blank \n\n  \n",
        "\"quotes\" and \"\"\"three\"\"\"\n",
        "a \\ backslash, \\n and \\s\n",
        "a tab \t and a return\r\n",
      })
  void whatIsWrittenHasTheValueAgain(String value) {
    assertThat(TextBlocks.value(TextBlocks.written(value, 8))).isEqualTo(value);
  }

  @Test
  void theNearestChunkWithTheValueIsRewritten() throws IOException {
    String source =
        """
        check(
            \"""
            - pipeline: a  # error x: y
            \""");
        check(
            \"""
            - pipeline: a  # error x: y
            \""");
        """;
    Path file = Files.writeString(folder.resolve("SomeTest.java"), source);

    assertThat(
            TextBlocks.rewrite(
                file,
                5,
                "- pipeline: a  # error x: y\n",
                "- pipeline: a  # error x: z\n\n  b: c\n"))
        .isTrue();

    int second = source.lastIndexOf("    - pipeline");
    assertThat(file)
        .hasContent(
            source.substring(0, second)
                + "    - pipeline: a  # error x: z\n\n      b: c\n    \"\"\");\n");
  }

  @Test
  void otherTextsAreNotRewritten() throws IOException {
    Path file = Files.writeString(folder.resolve("SomeTest.java"), "\"\"\"\n    a\n    \"\"\"");

    assertThat(TextBlocks.rewrite(file, 1, "b\n", "c\n")).isFalse();
  }
}
