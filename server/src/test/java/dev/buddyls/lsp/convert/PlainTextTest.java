package dev.buddyls.lsp.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void markupIsRemoved() {
    assertThat(PlainText.of("**Old form**: write `a` or [more](https://example.com/)."))
        .isEqualTo("Old form: write a or more: https://example.com/.");
  }

  @Test
  void codeIsKept() {
    assertThat(PlainText.of("files of `src/**` and `` a `b` ``"))
        .isEqualTo("files of src/** and a `b`");
  }

  @Test
  void fencedLinesAreKept() {
    assertThat(PlainText.of("see\n\n```yaml\na: `b`\n  - src/**\n```\n\n**end**"))
        .isEqualTo("see\n\na: `b`\n  - src/**\n\nend");
    assertThat(PlainText.of("````sh\ncat <<'```'\n````")).isEqualTo("cat <<'```'");
  }
}
