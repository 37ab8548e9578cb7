package dev.buddyls.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that print facts from the catalogue. */
class ExplainCliTest {

  @TempDir Path folder;

  private BuddyLs.Result run(String... arguments) {
    return BuddyLs.run(folder, new byte[0], arguments);
  }

  @Test
  void explainsAWord() {
    BuddyLs.Result result = run("explain", "AMAZON_S3");

    assertThat(result.out())
        .startsWith("AMAZON_S3, an action type: Amazon S3")
        .contains("  Needs", "bucket_name")
        .doesNotContain("\u001B");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void explainsInColourOnRequest() {
    assertThat(run("explain", "--color", "always", "cron").out()).contains("\u001B[");
  }

  @ParameterizedTest
  @CsvSource({
    "AMAZN_S3, AMAZON_S3",
    "cronn, cron",
    "mising-key, missing-key",
    "$BUDDY_RUN_BRANHC, BUDDY_RUN_BRANCH",
    "ON_FAILUR, ON_FAILURE",
  })
  void suggestsTheNearestWordForAnUnknownOne(String word, String nearest) {
    BuddyLs.Result result = run("explain", word);

    assertThat(result.err().strip())
        .isEqualTo(
            "buddy-ls: there is no explanation for `"
                + word
                + "`; did you mean `"
                + nearest
                + "`?");
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void suggestsNothingWithoutANearWord() {
    BuddyLs.Result result = run("explain", "xyzzyxyzzy");

    assertThat(result)
        .isEqualTo(
            new BuddyLs.Result(
                2,
                "",
                "buddy-ls: there is no explanation for `xyzzyxyzzy`." + System.lineSeparator()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"explain", "explain a b", "actions --format xml", "schema --draft"})
  void reportsUsageErrors(String arguments) {
    BuddyLs.Result result = run(arguments.split(" "));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Usage: buddy-ls ").doesNotContain("\tat ");
  }

  @Test
  void listsActionTypesByCategoryInColumns() {
    assertThat(run("actions", "--search", "Upload bucket").out().lines())
        .startsWith("Storage", "  AMAZON_S3             Uploads files to an S3 bucket.");
  }

  @ParameterizedTest
  @CsvSource({
    "amazon_s3, AMAZON_S3",
    "Custom Build, BUILD",
    "k8s chart, HELM",
    "S3 bucket, AMAZON_S3",
  })
  void findsActionTypesByNameTitleSummaryAndSearchWords(String words, String type) {
    assertThat(run("actions", "--search", words).out()).contains("  " + type + " ");
  }

  @Test
  void reportsThatNoActionTypeMatches() {
    BuddyLs.Result result = run("actions", "--search", "xyzzy");

    assertThat(result.err().strip()).isEqualTo("buddy-ls: no action type matches `xyzzy`.");
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void printsActionTypesAsJsonOnePerLine() {
    BuddyLs.Result result = run("actions", "--format", "json");

    JsonArray types = JsonParser.parseString(result.out()).getAsJsonArray();
    assertThat(types).hasSize(195);
    assertThat(result.out().lines()).hasSize(195);
    assertThat(types)
        .extracting(JsonElement::getAsJsonObject)
        .extracting(it -> it.get("type").getAsString())
        .contains("AMAZON_S3", "BUILD", "HELM")
        .doesNotHaveDuplicates();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void printsActionTypesAsMarkdown() {
    assertThat(run("actions", "--format", "markdown").out())
        .startsWith("# Action types\n")
        .contains("| [`BUILD`](https://buddy.works/");
  }

  @Test
  void printsASchemaOfBothDrafts() {
    for (String draft : List.of("2020-12", "7")) {
      BuddyLs.Result result = run("schema", "--draft", draft);

      assertThat(
              JsonParser.parseString(result.out()).getAsJsonObject().get("$schema").getAsString())
          .contains(draft);
      assertThat(result.exitCode()).isZero();
    }
  }

  @Test
  void rejectsAnUnknownDraft() {
    BuddyLs.Result result = run("schema", "--draft", "8");

    assertThat(result.err().strip())
        .isEqualTo("buddy-ls: `8` is not a supported draft. Use 2020-12 or 7.");
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
