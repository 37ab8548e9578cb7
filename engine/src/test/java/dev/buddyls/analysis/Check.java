package dev.buddyls.analysis;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.TestCatalog;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings as text, for tests. */
final class Check {

  static final Catalog CATALOG = TestCatalog.open();
  static final Rules RULES = Rules.of(CATALOG, Settings.DEFAULT);
  static final Analyzer ANALYZER = Rules.analyzer(CATALOG, Settings.DEFAULT, FAIL_THE_TEST);

  private Check() {}

  static BuddyFile file(String text) {
    return file(text, "buddy.yml");
  }

  static BuddyFile file(String text, String path) {
    return BuddyFile.of(SyntaxTree.parse(new SourceText("file:///" + path, 0, text)), CATALOG);
  }

  static Document document(String text) {
    SourceText source = new SourceText("file:///buddy.yml", 0, text);
    return Document.of(source, () -> Project.NONE, CATALOG, ANALYZER);
  }

  /** The text after all safe migrations. */
  static String migrated(String text) {
    return migrated(text, false);
  }

  /** The text after all migrations, or the safe ones alone. */
  static String migrated(String text, boolean unsafe) {
    return FixAll.migration(unsafe).apply(document(text), Cancel.NEVER).document().source().text();
  }

  static Report report(String text, Settings settings) {
    return report(file(text), settings);
  }

  static Report report(BuddyFile file, Settings settings) {
    return Rules.analyzer(CATALOG, settings, FAIL_THE_TEST)
        .analyze(file, Project.NONE, Report.none(file), Cancel.NEVER);
  }

  static List<Finding> findings(String text, Project project) {
    return findings(file(text), project);
  }

  static List<Finding> findings(BuddyFile file, Project project) {
    return ANALYZER.analyze(file, project, Report.none(file), Cancel.NEVER).findings();
  }

  /** Another file of a project. */
  static Project.Member member(String text, String path) {
    BuddyFile file = file(text, path);
    return new Project.Member(file.tree().source(), file.names());
  }

  /** A project whose other files are {@code .buddy/1.yml} and so on. */
  static Project project(String... others) {
    List<Project.Member> members = new ArrayList<>();
    for (String other : others) {
      members.add(member(other, ".buddy/" + (members.size() + 1) + ".yml"));
    }
    return new Project(members, WorkingCopy.NONE);
  }

  /** Every finding as {@code severity rule: underlined|message}, in the order of the text. */
  static List<String> findings(String text) {
    return findings(text, Settings.DEFAULT);
  }

  static List<String> findings(String text, Settings settings) {
    return report(text, settings).findings().stream().map(it -> print(it, text)).toList();
  }

  static String print(Finding finding, String text) {
    return finding.severity().word()
        + " "
        + finding.rule()
        + ": "
        + finding.range().of(text).replace("\n", "\\n")
        + "|"
        + finding.message();
  }

  /** Settings with one rule at another level, such as {@code off}. */
  static Settings level(String rule, String level) {
    return Settings.read(Map.of("rules", Map.of(rule, level)));
  }

  /** Settings that vouch for an action type. */
  static Settings actionType(String type) {
    return Settings.read(Map.of("action-types", List.of(type)));
  }

  /**
   * Checks a text against the expectations in it: comments at the ends of lines, as in {@code #
   * error wrong-type: soon|takes a whole number}. They are taken out before the text is checked.
   */
  static void check(String marked) {
    check(marked, Settings.DEFAULT);
  }

  static void check(String marked, Settings settings) {
    Marks marks = Marks.read(marked);
    Golden.text(marks.asFound(report(marks.text(), settings).findings()), marked);
  }

  static void check(String marked, Project project) {
    Marks marks = Marks.read(marked);
    Golden.text(marks.asFound(findings(marks.text(), project)), marked);
  }

  /** The text after one fix of its only finding; the first one is 0. */
  static String fixed(String text, int fix) {
    List<Finding> findings = report(text, Settings.DEFAULT).findings();
    assertThat(findings).hasSize(1);
    return TextEdit.applyAll(text, findings.get(0).fixes().get(fix).edits());
  }

  /** The text after the first fix of every finding of a rule. */
  static String fixedAll(String text, String rule) {
    return fixedAll(
        text,
        report(text, Settings.DEFAULT).findings().stream()
            .filter(it -> it.rule().equals(rule))
            .toList());
  }

  /** The text after the first fix of every finding that has one. */
  static String fixedAll(String text, List<Finding> findings) {
    Stream<Fix> fixes = findings.stream().flatMap(it -> it.fixes().stream().limit(1));
    return TextEdit.applyAll(text, fixes.flatMap(it -> it.edits().stream()).toList());
  }
}
