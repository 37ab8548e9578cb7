package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A {@code .buddy-ls.yml} on the command line. */
class SettingsCliTest {

  private static final String WRONG = "- pipeline: Build\n  pirority: LOW\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("buddy.yml", ".buddy/old/a.yml", "ci/b.yml")) {
      write(name, WRONG);
    }
    write(".buddy-ls.yml", "rules:\n  unknown-key: hint\nexclude: [.buddy/old]\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuddyLs.Result run(String... arguments) {
    return BuddyLs.run(folder, new byte[0], arguments);
  }

  /** The findings of a run without messages on standard error, as {@code file severity}. */
  private List<String> findings(String... arguments) {
    BuddyLs.Result result = run(arguments);
    assertThat(result.err()).isEmpty();
    return result
        .out()
        .lines()
        .filter(it -> it.contains("[unknown-key]"))
        .map(it -> it.replaceAll("^(.*?):.*? (\\w+): .*", "$1 $2").replace('\\', '/'))
        .toList();
  }

  @Test
  void selectsFilesInFoldersAndSetsSeverities() throws IOException {
    assertThat(findings("check", ".")).containsExactly("./buddy.yml hint");

    write(".buddy-ls.yml", "include: [ci/*.yml]\n");
    assertThat(findings("check", "."))
        .containsExactly("./.buddy/old/a.yml warning", "./buddy.yml warning", "./ci/b.yml warning");
  }

  @Test
  void doesNotExcludeNamedFiles() {
    assertThat(findings("check", ".buddy/old/a.yml")).containsExactly(".buddy/old/a.yml hint");
  }

  @Test
  void mayExcludeAllFiles() throws IOException {
    write(".buddy-ls.yml", "exclude: ['**']\n");
    assertThat(run("check", ".")).isEqualTo(new BuddyLs.Result(0, "", ""));
  }

  @Test
  void configOptionsSelectAnotherFileOrNone() throws IOException {
    write("strict.yml", "rules:\n  unknown-key: error\n");
    assertThat(findings("check", "--config", "strict.yml", "buddy.yml"))
        .containsExactly("buddy.yml error");
    assertThat(findings("check", "--no-config", "buddy.yml")).containsExactly("buddy.yml warning");

    BuddyLs.Result missing = run("check", "--config", "nope.yml", "buddy.yml");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).isEqualTo("buddy-ls: nope.yml: no such file\n");
  }

  @Test
  void firstProblemIsReportedAndTheRestApplies() throws IOException {
    write(".buddy-ls.yml", "rules:\n  missng-key: off\n  unknown-key: error\ncolour: red\n");

    BuddyLs.Result result = run("check", "buddy.yml");

    assertThat(result.out()).contains("buddy.yml:2:3: error: `pirority`");
    assertThat(result.err())
        .isEqualToNormalizingNewlines(
            "buddy-ls: .buddy-ls.yml:2:3: `missng-key` is not a key of a list of rules. Did you"
                + " mean `missing-key`?\n");
    assertThat(run("check", ".buddy-ls.yml").out()).contains("2 errors in 1 file.");
  }

  @Test
  void invalidPatternsAreReported() throws IOException {
    write(".buddy-ls.yml", "exclude: ['[x']\n");
    assertThat(run("check", "buddy.yml").err()).contains("`[x` is not a valid file pattern");
  }

  @Test
  void unreadableFileIsReported() throws IOException {
    Files.write(folder.resolve(".buddy-ls.yml"), new byte[] {'a', (byte) 0xff});
    BuddyLs.Result result = run("check", "buddy.yml");
    assertThat(result.out()).contains("buddy.yml:2:3: warning: `pirority`");
    assertThat(result.err()).contains(".buddy-ls.yml: is not encoded in UTF-8");
  }

  @Test
  void excludedFilesDoNotBelongToTheProject() throws IOException {
    assertThat(run("check", "buddy.yml").out()).doesNotContain("duplicate-pipeline");
    assertThat(run("check", "--no-config", "buddy.yml").out()).contains("duplicate-pipeline");
  }

  @Test
  void controlsWhatIsFixed() throws IOException {
    write("buddy.yml", "- pipeline: Build\n  on: CLICK\n  refs:\n    - refs/heads/main\n");
    write(".buddy-ls.yml", "rules:\n  deprecated-key: off\nexclude: [.buddy]\n");
    assertThat(run("fix", "--diff", ".").out()).isEmpty();
    assertThat(run("fix", "--diff", "--no-config", "buddy.yml").out()).contains("-  on: CLICK");

    write(".buddy-ls.yml", "generation: 2021\nexclude: [.buddy]\n");
    assertThat(run("fix", "--diff", ".").out()).isEmpty();
  }

  @Test
  void rulesListsTheSeveritiesInForce() {
    JsonArray rules =
        JsonParser.parseString(run("rules", "--format", "json").out()).getAsJsonArray();
    JsonObject rule =
        rules.asList().stream()
            .map(it -> it.getAsJsonObject())
            .filter(it -> it.get("rule").getAsString().equals("unknown-key"))
            .findFirst()
            .orElseThrow();
    assertThat(rule.get("severities")).isEqualTo(JsonParser.parseString("[warning]"));
    assertThat(rule.get("inForce")).isEqualTo(JsonParser.parseString("[hint]"));
    assertThat(rule.get("hasFix").getAsBoolean()).isTrue();

    assertThat(run("rules").out()).contains("(hint, by default");
    assertThat(run("rules", "--no-config").out()).doesNotContain("by default");
    assertThat(run("rules", "--format", "markdown").out())
        .contains("| [`unknown-key`](unknown-key.md) |");
  }
}
