package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Golden;
import dev.buddyls.text.SourceText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A settings file is checked like any other. */
class SettingsFileTest {

  private static void check(String marked) {
    Marks marks = Marks.read(marked);
    SourceText source = new SourceText("file:///p/.buddy-ls.yml", 0, marks.text());
    BuddyFile file = BuddyFile.of(SyntaxTree.parse(source), Check.CATALOG);
    Report report = Check.ANALYZER.analyze(file, Project.NONE, Report.none(file), Cancel.NEVER);
    Golden.text(marks.asFound(report.findings()), marked);
  }

  static Stream<String> examples() {
    return Stream.of("Settings", "KnownNames")
        .map(Check.CATALOG::object)
        .flatMap(
            object ->
                Stream.concat(
                    object.example().stream(),
                    object.properties().values().stream().flatMap(it -> it.example().stream())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theDocumentationIsRight(String example) {
    check(example);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing yet\n", "rules:\n"})
  void mayBeEmpty(String text) {
    check(text);
  }

  @Test
  void namesEveryRule() {
    assertThat(Check.CATALOG.object("RuleSeverities").properties().keySet())
        .containsExactlyElementsOf(Check.RULES.all().stream().map(Rule::id).toList());
  }

  @Test
  void unknownMembersAndRulesAreReported() {
    check(
        """
        exlude: []  # warning unknown-key: `exlude` is not a key of a settings file. Did you mean `exclude`?
        rules:
          unknwon-key: off  # warning unknown-key: unknwon-key|Did you mean `unknown-key`?
          missing-key: loud  # error unknown-value: loud|
        known:
          servers: []  # warning unknown-key: servers|
        include:
          - "ci/{a"  # error invalid-glob: "ci/{a"|`ci/{a` is not a valid file pattern: check its brackets, braces and backslashes.
        generation: new  # error unknown-value: new|It takes 2018, 2021, 2025 or 2026.
        """);
  }

  @Test
  void rootMustBeAMapping() {
    check("- rules  # warning wrong-root: rules|The settings of buddy-ls are a mapping\n");
  }
}
