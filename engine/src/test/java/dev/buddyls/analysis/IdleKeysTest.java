package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that have no effect, keys without a value, and pipelines too many. */
class IdleKeysTest {

  @Test
  void aKeyOfAnotherTypeHasNoEffect() {
    check(
        """
        - pipeline: p
          events:
            - type: WEBHOOK
              cron: "0 8 * * *"  # warning key-not-applicable: cron|`cron` has no effect here: it applies only when `type` is SCHEDULE.
        """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "[]", "~", "$CRON"})
  void whatSaysNothingIsLeftAlone(String value) {
    check("- pipeline: p\n  events:\n    - type: WEBHOOK\n      cron: " + value + "\n");
  }

  @Test
  void whileTheTypeIsUnknownNothingIsSaid() {
    check("- pipeline: p\n  events:\n    - type: $TYPE\n      cron: \"0 8 * * *\"\n");
    check("- pipeline: p\n  events:\n    - <<: {type: SCHEDULE}\n      cron: \"0 8 * * *\"\n");
    check(
        """
        - pipeline: p
          events:
            - type: SCHEDULED  # warning unknown-value: Did you mean `SCHEDULE`?
              cron: "0 8 * * *"
        """);
  }

  @Test
  void aKeyThatIsLeftOutHasItsDefault() {
    check(
        """
        - pipeline: p
          remote_path: build.yml  # warning key-not-applicable: `definition_source` is REMOTE
        """);
  }

  @Test
  void removesTheLinesOfAKey() {
    assertThat(fixed(event("cron: \"0 8 * * *\"  # daily\n      totp: true"), 0))
        .isEqualTo(event("totp: true"));
    assertThat(fixed(event("cron: >\n        0 8\n        * * *"), 0))
        .isEqualTo("- pipeline: p\n  events:\n    - type: WEBHOOK\n");
    assertThat(fixed("- pipeline: p\n  events: [{cron: 0 8 * * *, type: WEBHOOK}]\n", 0))
        .isEqualTo("- pipeline: p\n  events: [{type: WEBHOOK}]\n");
    assertThat(fixed("- pipeline: p\n  events: [{type: WEBHOOK, cron: 0 8 * * *}]\n", 0))
        .isEqualTo("- pipeline: p\n  events: [{type: WEBHOOK}]\n");
  }

  @Test
  void keepsTheCommentBeforeTheKeyThatComesToTheDash() {
    assertThat(
            fixed("- pipeline: p\n  events:\n    - cron: x\n      # any\n      type: EMAIL\n", 0))
        .isEqualTo("- pipeline: p\n  events:\n    -\n      # any\n      type: EMAIL\n");
  }

  @Test
  void removesTheFirstKeyBehindADash() {
    assertThat(fixed("- pipeline: p\n  events:\n    - cron: x\n      type: WEBHOOK\n", 0))
        .isEqualTo("- pipeline: p\n  events:\n    - type: WEBHOOK\n");
  }

  @Test
  void removesTheLastLineOfAFile() {
    assertThat(fixed("- pipeline: p\r\n  remote_path: x", 0)).isEqualTo("- pipeline: p");
  }

  @Test
  void aRequiredKeyNeedsAValue() {
    check(
        """
        - pipeline:  # error empty-value: pipeline|`pipeline` has no value: a pipeline needs one.
          name:
          actions:
            - action: a
              type: # to do  # error empty-value: type|an action needs one.
        """);
  }

  @Test
  void theValueMayBeOnABrokenLine() {
    String text = "- pipeline: p\n  actions:\n    - action: a\n      type:\n      BUILD\n";
    assertThat(Check.findings(text)).isNotEmpty().noneMatch(it -> it.contains("empty-value"));
  }

  @Test
  void addsAValueToFillIn() {
    String text = "- pipeline: p\n  actions:\n    - action: a\n      type: # to do\n";
    assertThat(fixed(text, 0)).isEqualTo(text.replace("type:", "type: \"\""));
    Fix fix = Check.report(text, Settings.DEFAULT).findings().get(0).fixes().get(0);
    assertThat(fix.tabStops())
        .extracting(it -> fix.edits().get(0).newText().substring(0, it.start()))
        .containsExactly(" \"");
  }

  @Test
  void anUnboundFileMayHoldSeveralPipelines() {
    String text = "- pipeline: p\n- pipeline: q\n- environment: e\n- pipeline: r\n";
    assertThat(findings(text, "x/.buddy/build.yml")).isEmpty();
    assertThat(findings(text, "x/build.fixed.yml")).isEmpty();
    assertThat(findings(text, "x/.buddy/build.fixed.yml")).containsExactly("several-pipelines");
    assertThat(findings("- pipeline: p\n- environment: e\n", "x/.buddy/a.fixed.yaml")).isEmpty();
  }

  private static String event(String keys) {
    return "- pipeline: p\n  events:\n    - type: WEBHOOK\n      " + keys + "\n";
  }

  private static List<String> findings(String text, String path) {
    return Check.report(Check.file(text, path), Settings.DEFAULT).findings().stream()
        .filter(it -> !it.rule().equals("missing-key"))
        .map(Finding::rule)
        .toList();
  }

  @Test
  void aWordThatStartsWithAHashIsPutInQuotes() {
    String text =
        """
        - pipeline: p
          actions:
            - action: Notify
              type: SLACK
              channel: %s
              content: Done
              integration: chat
        """;
    assertThat(Check.fixed(text.formatted("#deploy"), 0)).isEqualTo(text.formatted("\"#deploy\""));
    assertThat(Check.fixed(text.formatted("#deploy # for the team"), 0))
        .isEqualTo(text.formatted("\"#deploy\" # for the team"));
    check(
        text.formatted("# to do  # error empty-value: channel|`channel` has no value: the SLACK"));
  }
}
