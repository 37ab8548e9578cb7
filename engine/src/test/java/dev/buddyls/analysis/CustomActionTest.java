package dev.buddyls.analysis;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Corpus;
import dev.buddyls.testing.TestCatalog;
import dev.buddyls.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The action.yml of a custom action has a format of its own. */
class CustomActionTest {

  private static final Catalog CATALOG = TestCatalog.open();

  @Test
  void isClean() {
    check(
        """
        name: Greet
        docker_image_name: library/alpine
        docker_image_tag: "3.20"
        inputs:
          who:
            type: TEXT
            required: true
        execute_commands:
          - echo "Hello $who"
        """);
  }

  @Test
  void lacksItsImage() {
    check("name: Greet\ndocker_image_tag: latest\n", "name|`docker_image_name` is missing");
  }

  @Test
  void hasUnknownKeys() {
    check(
        """
        name: Greet
        docker_image_name: library/alpine
        docker_image_tag: latest
        inptus: {}
        """,
        "inptus|Did you mean `inputs`?");
  }

  @Test
  void hasAShortNameTitleAndCategory() {
    String text =
        """
        name: %s
        title: %s
        category: %s
        docker_image_name: library/alpine
        docker_image_tag: latest
        """;
    check(text.formatted("n".repeat(40), "t".repeat(40), "c".repeat(100)));
    check(
        text.formatted("n".repeat(41), "t".repeat(41), "c".repeat(101)),
        "n".repeat(41) + "|`name` takes at most 40 characters, not 41.",
        "t".repeat(41) + "|`title` takes at most 40 characters, not 41.",
        "c".repeat(101) + "|`category` takes at most 100 characters, not 101.");
  }

  @Test
  void rootMustBeAMapping() {
    check("- pipeline: p\n", "pipeline|The definition of a custom action is a mapping");
  }

  @Test
  void realOnesHaveNoErrors() {
    for (Corpus.File file : Corpus.files("custom-actions")) {
      assertThat(findings(file.text()))
          .as(file.name())
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  private static void check(String text, String... expected) {
    List<Finding> findings = findings(text);
    assertThat(findings).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      String[] parts = expected[i].split("\\|");
      assertThat(findings.get(i).range().of(text)).isEqualTo(parts[0]);
      assertThat(findings.get(i).message()).contains(parts[1]);
    }
  }

  private static List<Finding> findings(String text) {
    SourceText source = new SourceText("file:///p/.buddy/actions/greet/action.yml", 0, text);
    BuddyFile file = BuddyFile.of(SyntaxTree.parse(source), CATALOG);
    return Rules.analyzer(CATALOG, Settings.DEFAULT, FAIL_THE_TEST)
        .analyze(file, Project.NONE, Report.none(file), Cancel.NEVER)
        .findings();
  }
}
