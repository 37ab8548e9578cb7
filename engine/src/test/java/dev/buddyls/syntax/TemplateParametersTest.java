package dev.buddyls.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remote templates hold parameters that are no YAML before Buddy has replaced them. */
class TemplateParametersTest {

  @Test
  void aParameterIsAValue() {
    check("image: !{image:node}", "{image: !{image:node}}");
    check("refs: [!{ref:main}, b]", "{refs: [!{ref:main}, b]}");
    check("- !{first:a: b}\n- c", "[!{first:a: b}]\n[c]");
  }

  @Test
  void aParameterIsPartOfAText() {
    check("tag: v-!{tag:1}", "{tag: v-!{tag:1}}");
    check("say: \"hello !{name:you}\"", "{say: hello !{name:you}}");
    check("run: |\n  echo !{a:1} !{b:2}\n", "{run: echo !{a:1} !{b:2}\\n}");
  }

  @Test
  void aParameterStandsForWholeActions() {
    check(
        """
        actions:
        - action: a
        !before_deploy
        - action: b
        !{after:}
        """,
        "{actions: [{action: a}, {action: b}]}");
  }

  @Test
  void bareNameIsAYamlTag() {
    check("image: !image", "{image: !image ~}");
  }

  private static void check(String text, String tree) {
    assertThat(Trees.errors(text)).isEmpty();
    assertThat(Trees.print(text)).isEqualTo(tree);
  }
}
