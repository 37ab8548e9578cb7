package dev.buddyls.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is proposed is written in the generation of the format that the settings name. */
class CompletionInGenerationsTest {

  private static Proposed in(String marked, String generation) {
    Settings settings = Settings.read(Map.of("generation", generation));
    return Proposed.in(marked, Project.NONE.with(settings));
  }

  private static String written(String label, String generation) {
    return in("<|>", generation).accept(label).replace("<|>", "");
  }

  @Test
  void pipelinesStartAsTheyDidThen() {
    assertThat(written("pipeline by hand", "2018"))
        .isEqualTo(
            """
            - pipeline:\s
              trigger_mode: MANUAL
              ref_name:\s
              ref_type: BRANCH
              actions:
                -\s""");
    assertThat(written("pipeline on schedule", "2018"))
        .contains("  trigger_mode: SCHEDULED\n  cron: \n  ref_name: \n  ref_type: BRANCH\n");
    assertThat(written("pipeline by hand", "2021")).contains("  on: CLICK\n  refs:\n");
    assertThat(written("pipeline on push", "2021"))
        .contains("  on: EVENT\n  events:\n    - type: PUSH\n      refs:\n");
    assertThat(written("pipeline on schedule", "2021"))
        .contains("  on: SCHEDULE\n  cron: \n  refs:\n");
    assertThat(written("pipeline on schedule", "2025"))
        .contains("  events:\n    - type: SCHEDULE\n      cron: ")
        .doesNotContain("  on:");
    assertThat(in("<|>", "2021").labels()).doesNotContain("pipeline on pull request");
  }

  @Test
  void keysThatWereUsualThenComeFirst() {
    List<String> newest = keys("- pipeline: p\n  <|>", "2026");
    List<String> older = keys("- pipeline: p\n  <|>", "2018");
    assertThat(newest.indexOf("trigger_conditions"))
        .isLessThan(newest.indexOf("trigger_condition"));
    assertThat(older.indexOf("trigger_condition")).isLessThan(older.indexOf("trigger_conditions"));
    assertThat(in("- pipeline: p\n  <|>", "2021").named("on").deprecated()).isFalse();
    assertThat(in("- pipeline: p\n  <|>", "2025").named("on").deprecated()).isTrue();
  }

  private static List<String> keys(String marked, String generation) {
    return in(marked, generation).labels();
  }

  @Test
  void actionsHaveTheKeysOfThen() {
    String list = "- pipeline: p\n  actions:\n    - <|>";
    assertThat(in(list, "2021").accept("SSH_COMMAND")).contains("host: ").doesNotContain("targets");
    assertThat(in(list, "2026").accept("SSH_COMMAND")).contains("targets:");
    assertThat(in(list, "2021").accept("SFTP")).contains("host: ", "login: ");
    assertThat(in(list, "2026").labels()).doesNotContain("SFTP");
  }

  @Test
  void wordsOfThenComeFirst() {
    List<String> events = in("- pipeline: p\n  events:\n    - type: <|>", "2021").labels();
    assertThat(events.indexOf("PUSH")).isLessThan(events.indexOf("SCHEDULE"));
    assertThat(events.get(0)).isEqualTo("PUSH");
  }

  @Test
  void variablesHaveTheNamesOfThen() {
    String command =
        "- pipeline: p\n  actions:\n    - action: a\n      type: BUILD\n"
            + "      execute_commands: echo $BUDDY_<|>\n";
    assertThat(in(command, "2021").named("BUDDY_EXECUTION_ID").deprecated()).isFalse();
    assertThat(in(command, "2025").named("BUDDY_EXECUTION_ID").deprecated()).isTrue();
  }
}
