package dev.buddyls.analysis;

import static dev.buddyls.analysis.Check.actionType;
import static dev.buddyls.analysis.Check.check;
import static dev.buddyls.analysis.Check.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of actions that do not exist. */
class ActionTypesTest {

  private static String action(String type) {
    return "- pipeline: p\n  actions:\n    - action: a\n      type: " + type + "\n";
  }

  @ParameterizedTest
  @CsvSource({
    "build, BUILD",
    "BUILDD, BUILD",
    "SSH, SSH_COMMAND",
    "ssh-command, SSH_COMMAND",
    "Ssh command, SSH_COMMAND",
    "GITHUB_RELEASE, GIT_HUB_RELEASE",
    "SLEPE, SLEEP",
    "ZPI, ZIP"
  })
  void nearMissesAreErrors(String type, String meant) {
    String line =
        type + "  # error unknown-action-type: " + type + "|Did you mean `" + meant + "`?";
    check(action(line));
    assertThat(fixed(action(type), 0)).isEqualTo(action(meant));
  }

  @Test
  void sharedWordsAreWarnings() {
    check(
        action("BUILD_DOCKER_IMAGE  # warning unknown-action-type: may suit: DOCKER, DOCKERFILE,"));
    check(action("RUN_SCRIPT  # warning unknown-action-type: RUN_SCRIPT|may suit: BUILD,"));
    check(action("SH  # warning unknown-action-type: may suit: BUILD."));
  }

  @Test
  void otherWordsAreWarnings() {
    check(
        action(
            "FROBNICATE  # warning unknown-action-type: Buddy has no action type `FROBNICATE`."));
  }

  @Test
  void actionTypesDeclaredInTheSettingsAreKnown() {
    check(action("BUILD_NEXT"), actionType("BUILD_NEXT"));
    check(action("BUILDS  # error unknown-action-type: BUILDS|"), actionType("BUILD_NEXT"));
  }

  @Test
  void quotesAreKept() {
    assertThat(fixed(action("\"build\""), 0)).isEqualTo(action("\"BUILD\""));
    assertThat(fixed(action("'build'"), 0)).isEqualTo(action("'BUILD'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$TYPE", "${TYPE}", "!type", "\"!{type:BUILD}\"", "secure!abc", "\"\""})
  void whatNobodyKnowsIsNotChecked(String type) {
    check(action(type));
  }

  @Test
  void anUnknownTypeDoesNotMakeKeysUnknownOrMissing() {
    check(
        """
        - pipeline: p
          actions:
            - action: Release
              type: GITHUB_RELEASE  # error unknown-action-type: Did you mean `GIT_HUB_RELEASE`?
              whatever: 1
              tag_name: v1
        """);
  }

  @Test
  void keysThatEveryActionHasAreCheckedUnderAnUnknownType() {
    check(
        """
        - pipeline: p
          actions:
            - action: Release
              type: FROBNICATE  # warning unknown-action-type: FROBNICATE|no action type
              timeout: soon  # error wrong-type: soon|takes a whole number
        """);
  }

  @Test
  void theEmptyTextIsNearNothing() {
    assertThat(NearTypes.near("", Check.CATALOG.actionTypes().keySet())).isEmpty();
    assertThat(NearTypes.near("?", Check.CATALOG.actionTypes().keySet())).isEmpty();
  }
}
