package dev.buddyls.ide.hover;

import static dev.buddyls.ide.hover.Hovers.check;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorHoverTest {

  private static final String FILE =
      """
      - pipeline: one
        actions:
        - &base
          action: Build
          type: BUILD
          docker_image_name: node
          execute_commands: &commands
          - npm ci
          - npm test
      - pipeline: two
        actions:
        - <<: *base
          action: Build again
          execute_commands: *commands
      """;

  @Test
  void whatAnAliasStandsFor() {
    check(
        FILE.replace("<<: *base", "<<: *ba<|>se"),
        """
        *base
        ---
        `*base` stands for:

        ```yaml
        action: Build
        type: BUILD
        docker_image_name: node
        execute_commands: &commands
        - npm ci
        - npm test
        ```
        """);
    check(
        FILE.replace(": *commands", ": *comm<|>ands"),
        """
        *commands
        ---
        `*commands` stands for:

        ```yaml
        - npm ci
        - npm test
        ```
        """);
  }

  @Test
  void onlyTheBeginningOfALongOne() {
    String list = "- a\n".repeat(30).indent(4);
    String file = "- pipeline: one\n  x: &long\n" + list + "  y: *lo<|>ng\n";
    assertThat(Hovers.at(file)).endsWith("- a\n…\n```\n").hasLineCount(1 + 1 + 2 + 23);
  }

  @Test
  void whichKeysAMergeBringsAlong() {
    check(
        FILE.replace("<<:", "<<|><:"),
        """
        <<
        ---
        Brings along `type` and `docker_image_name`; `action` and `execute_commands` stay as they are written here.
        """);
  }

  @Test
  void aMergeBringsWhatItsSourceHasMerged() {
    check(
        """
        - pipeline: one
          a: &a {x: 1, <<: *b}
          b: &b {y: 1}
          c: &c {<<: [*a, *b], z: 1}
          <<|><: *c
        """,
        """
        <<
        ---
        Brings along `z`, `x` and `y`.
        """);
  }

  @Test
  void whereAnAnchorIsUsed() {
    check(
        FILE.replace("&base", "&ba<|>se"),
        """
        &base
        ---
        `&base` names what follows. `*base` stands for it in line 12.
        """);
    check(
        "- pipeline: &na<|>me one\n",
        """
        &name
        ---
        `&name` names what follows. No `*name` uses it.
        """);
  }

  @Test
  void theAnchorThatIsMeantAmongSeveralOfOneName() {
    String file =
        """
        - pipeline: &n one
        - pipeline: *n
        - pipeline: &<|>n two
        - pipeline: *n
        ---
        - pipeline: *n
        """;
    check(
        file,
        """
        &n
        ---
        `&n` names what follows. `*n` stands for it in line 4.
        """);
    String other = file.replace("<|>", "");
    assertThat(Hovers.at(other.replaceFirst("\\*n", "*n<|>"))).contains("\none\n");
    assertThat(Hovers.at(other.replace("---\n- pipeline: *n", "---\n- pipeline: *n<|>")))
        .isEqualTo(Hovers.NOTHING);
  }

  @Test
  void nothingAboutAnAliasOfNothing() {
    assertThat(Hovers.at("- pipeline: *no<|>body\n")).isEqualTo(Hovers.NOTHING);
  }
}
