package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCliTest {

  private static final String CLEAN = "- pipeline: Build\n";
  private static final String WARNING = "- pipeline: Build\n  pirority: LOW\n";
  private static final String ERROR = "- pipeline: Build\n  priority: 🚀 URGENT\n";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("clean.yml"), CLEAN);
    Files.writeString(folder.resolve("warning.yml"), WARNING);
    Files.writeString(folder.resolve("error.yml"), ERROR);
  }

  private BuddyLs.Result check(String... arguments) {
    return checkInput("", arguments);
  }

  private BuddyLs.Result checkInput(String input, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return BuddyLs.run(folder, input.getBytes(StandardCharsets.UTF_8), all);
  }

  @Test
  void cleanFileIsReportedInOneLine() {
    assertThat(check("clean.yml"))
        .isEqualTo(new BuddyLs.Result(0, "No findings in 1 file." + System.lineSeparator(), ""));
  }

  @Test
  void findingIsShownWithItsLineAndACaret() {
    BuddyLs.Result result = check("warning.yml");

    assertThat(result.out().lines())
        .containsExactly(
            "warning.yml:2:3: warning: `pirority` is not a key of a pipeline. Did you mean"
                + " `priority`? [unknown-key]",
            "    pirority: LOW",
            "    ^^^^^^^^",
            "1 warning in 1 file.");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).as("warnings do not fail").isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "clean.yml,hint,0",
    "warning.yml,error,0",
    "warning.yml,warning,1",
    "warning.yml,information,1",
    "warning.yml,HINT,1",
    "error.yml,error,1",
    "error.yml,hint,1",
  })
  void failOnSetsTheSeverityThatFails(String file, String severity, int exitCode) {
    assertThat(check("--fail-on", severity, file).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void failsOnErrorsByDefault() {
    assertThat(check("clean.yml", "warning.yml", "error.yml").exitCode()).isEqualTo(1);
  }

  @Test
  void printsFindingsAsJson() {
    BuddyLs.Result result = check("--format", "json", "clean.yml", "error.yml");

    JsonObject document = JsonParser.parseString(result.out()).getAsJsonObject();
    assertThat(document.get("version").getAsInt()).isEqualTo(1);
    assertThat(document.getAsJsonObject("summary"))
        .isEqualTo(
            JsonParser.parseString(
                "{\"files\": 2, \"error\": 1, \"warning\": 0, \"information\": 0, \"hint\": 0}"));
    JsonArray findings = document.getAsJsonArray("findings");
    assertThat(findings).hasSize(1);
    JsonObject finding = findings.get(0).getAsJsonObject();
    assertThat(finding.remove("message").getAsString()).startsWith("`🚀 URGENT` is not a value");
    assertThat(finding)
        .isEqualTo(
            JsonParser.parseString(
                """
                {
                  "file": "error.yml",
                  "line": 2,
                  "column": 13,
                  "endLine": 2,
                  "endColumn": 22,
                  "severity": "error",
                  "rule": "unknown-value"
                }
                """));
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void printsJsonWithoutFindings() {
    JsonObject document =
        JsonParser.parseString(check("--format=json", "clean.yml").out()).getAsJsonObject();

    assertThat(document.getAsJsonArray("findings")).isEmpty();
  }

  @Test
  void readsStandardInput() {
    BuddyLs.Result result = checkInput(ERROR, "-");

    assertThat(result.out()).startsWith("<stdin>:2:13: error: `🚀 URGENT`");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void usesColorsOnlyOnRequest() {
    assertThat(check("warning.yml").out()).doesNotContain("\u001B");
    assertThat(check("--color", "never", "warning.yml").out()).doesNotContain("\u001B");
    assertThat(check("--color", "always", "warning.yml").out()).contains("\u001B[");
  }

  @Test
  void shortensLongLinesAroundTheFinding() throws IOException {
    String line = "  permissions: {users: {" + "x".repeat(500) + ": BAD}} # " + "y".repeat(500);
    Files.writeString(folder.resolve("long.yml"), CLEAN + line + "\n");

    String[] lines = check("long.yml").out().split("\\R");

    assertThat(lines[1]).hasSizeLessThan(120).contains("BAD").contains("…");
    assertThat(lines[1].substring(lines[2].indexOf('^'), lines[2].lastIndexOf('^') + 1))
        .isEqualTo("BAD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void printsItsVersion(String option) {
    BuddyLs.Result result = BuddyLs.run(folder, new byte[0], option);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out().strip()).matches("buddy-ls \\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void printsItsHelp() {
    BuddyLs.Result help = BuddyLs.run(folder, new byte[0], "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("check", "serve", "Exit codes");

    assertThat(check("--help").exitCode()).isZero();
    assertThat(check("--help").out()).contains("--fail-on", "--format", "--color");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "--wat clean.yml", "--format xml clean.yml", "--fail-on loud clean.yml"})
  void reportsUsageErrors(String arguments) {
    BuddyLs.Result result = arguments.isEmpty() ? check() : check(arguments.split(" "));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Usage: buddy-ls check").doesNotContain("\tat ");
  }

  @Test
  void reportsTheSameFindingsAsTheEditor() {
    try (Editor editor = Editor.bare()) {
      assertThat(editor.open(ERROR).findings()).containsExactly("error unknown-value `🚀 URGENT`");
    }
    assertThat(check("error.yml").out()).contains("[unknown-value]");
  }
}
