package dev.buddyls.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.settings.Settings.Generation;
import dev.buddyls.settings.Settings.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @Test
  void newestFormatIsTheDefault() {
    assertThat(Settings.DEFAULT.generation()).isEqualTo(Generation.Y2026);
    assertThat(Settings.DEFAULT.rules()).isEmpty();
    assertThat(Settings.DEFAULT.project()).isEmpty();
    assertThat(Settings.DEFAULT.problems()).isEmpty();
  }

  @Test
  void everyMemberIsRead() {
    Settings settings =
        Settings.read(
            Map.of(
                "rules", Map.of("unknown-key", "off", "missing-key", "Hint"),
                "include", List.of("ci/*.yml"),
                "exclude", List.of("old/**", "draft.yml"),
                "action-types", List.of("NEW"),
                "known", Map.of("pipelines", List.of("a", "b"), "variables", List.of("TOKEN")),
                "project", "shop",
                "generation", "2021"));

    assertThat(settings.level("unknown-key")).contains(Level.OFF);
    assertThat(settings.level("missing-key")).contains(Level.HINT);
    assertThat(settings.level("wrong-type")).isEmpty();
    assertThat(settings.include()).containsExactly(Glob.of("ci/*.yml"));
    assertThat(settings.exclude()).containsExactly(Glob.of("old/**"), Glob.of("draft.yml"));
    assertThat(settings.actionTypes()).containsExactly("NEW");
    assertThat(settings.known().pipelines()).containsExactly("a", "b");
    assertThat(settings.known().targets()).isEmpty();
    assertThat(settings.known().variables()).containsExactly("TOKEN");
    assertThat(settings.project()).contains("shop");
    assertThat(settings.generation()).isEqualTo(Generation.Y2021);
    assertThat(settings.problems()).isEmpty();
  }

  @Test
  void aSingleTextCountsAsAList() {
    assertThat(Settings.read(Map.of("exclude", "old/**")).exclude())
        .containsExactly(Glob.of("old/**"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {2018, 2021, 2025, 2026})
  void aGenerationMayBeANumber(double year) {
    Settings settings = Settings.read(Map.of("generation", year));
    assertThat(settings.generation().word()).isEqualTo(String.valueOf((int) year));
    assertThat(settings.problems()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsToldAndTheRestCounts() {
    Settings settings =
        Settings.read(
            Map.of(
                "rules",
                Map.of("unknown-key", "loud", "missing-key", "off"),
                "exclude",
                Map.of(),
                "include",
                List.of("[x", "ci/*.yml"),
                "known",
                "everything",
                "project",
                List.of(1),
                "generation",
                "2019"));

    assertThat(settings.problems())
        .containsExactlyInAnyOrder(
            "buddy.rules.unknown-key: `loud` is not a valid severity; use off, hint, information, warning or"
                + " error.",
            "buddy.include: `[x` is not a valid file pattern: check its brackets, braces"
                + " and backslashes.",
            "buddy.exclude: a list belongs here, not `{}`.",
            "buddy.known: a mapping belongs here, not `everything`.",
            "buddy.project: a text belongs here, not `[1]`.",
            "buddy.generation: `2019` is not a valid generation; use 2018, 2021, 2025 or 2026.");
    assertThat(settings.rules()).containsOnlyKeys("missing-key");
    assertThat(settings.include()).containsExactly(Glob.of("ci/*.yml"));
    assertThat(settings.generation()).isEqualTo(Generation.Y2026);
  }

  @Test
  void theFirstSourceGoesBeforeTheSecondMemberByMember() {
    Map<String, ?> first =
        Map.of(
            "rules", Map.of("unknown-key", "off"),
            "exclude", List.of("first"),
            "known", Map.of("targets", List.of("first")));
    Map<String, ?> second =
        Map.of(
            "rules", Map.of("unknown-key", "error", "missing-key", "hint"),
            "exclude", List.of("second"),
            "include", List.of("second"),
            "known", Map.of("targets", List.of("second"), "pipelines", List.of("second")));

    Settings settings = Settings.read(first, second);

    assertThat(settings.rules())
        .isEqualTo(Map.of("unknown-key", Level.OFF, "missing-key", Level.HINT));
    assertThat(settings.exclude()).containsExactly(Glob.of("first"));
    assertThat(settings.include()).containsExactly(Glob.of("second"));
    assertThat(settings.known().targets()).containsExactly("first");
    assertThat(settings.known().pipelines()).containsExactly("second");
  }
}
