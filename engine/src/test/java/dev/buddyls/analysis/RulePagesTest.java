package dev.buddyls.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.model.FileKind;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and what the page says is true. */
class RulePagesTest {

  private static final Path RULES = Repository.SOURCES.resolve("dev/buddyls/analysis/rules");
  private static final List<String> HEADINGS =
      List.of("What it does", "Why", "Example", "Use instead", "Fix");
  private static final String OPTIONAL_HEADING = "Silence it";
  private static final Pattern SUMMARY =
      Pattern.compile(
          "# (\\S+)\n\n\\*\\*(Error|Warning|Information|Hint)\\*\\*.*: .+\\.\n\n## (?s).*");

  private static final Pattern PATH = Pattern.compile("In `(\\S+)`:\n");

  private static final Pattern BESIDE =
      Pattern.compile("Beside it, in `(\\S+)`:\n\n```yaml\n(.*?)```\n", Pattern.DOTALL);

  static Stream<Rule> rules() {
    return Check.RULES.all().stream();
  }

  @Test
  void everyPageHasARule() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      assertThat(files.filter(it -> it.toString().endsWith(".md")))
          .containsExactlyInAnyOrderElementsOf(rules().map(RulePagesTest::file).toList());
    }
  }

  /** The page in the sources, beside its class. */
  private static Path file(Rule rule) {
    return Repository.SOURCES.resolve(rule.getClass().getName().replace('.', '/') + ".md");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleIsFoundByItsId(Rule rule) {
    assertThat(Check.RULES.rule(rule.id())).containsSame(rule);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void supersedesOnlyRulesThatExist(Rule rule) {
    assertThat(rules().map(Rule::id)).containsAll(rule.supersedes());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void headingsAreFixed(Rule rule) {
    Matcher summary = SUMMARY.matcher(page(rule));
    assertThat(summary.matches()).as("title and summary").isTrue();
    assertThat(summary.group(1)).isEqualTo(rule.id());
    List<String> headings =
        page(rule).lines().filter(it -> it.startsWith("## ")).map(it -> it.substring(3)).toList();
    assertThat(headings.stream().filter(it -> !it.equals(OPTIONAL_HEADING)))
        .containsExactlyElementsOf(HEADINGS);
    assertThat(headings.indexOf(OPTIONAL_HEADING)).isIn(-1, HEADINGS.size());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleHasTheFindingsItNames(Rule rule) {
    String example = yaml(section(rule, "Example"));
    assertThat(example).startsWith(start(path(rule)));
    Marks marks = Marks.read(example);
    List<Finding> found = findings(rule, marks.text());
    String actual = marks.asFound(found);
    Golden.part(file(rule), "## Example\n", actual, example, example, actual);
    assertThat(found).isNotEmpty().allMatch(it -> it.rule().equals(rule.id()));
    List<String> named = severities(rule);
    assertThat(found)
        .extracting(it -> it.severity().word())
        .contains(named.get(0))
        .isSubsetOf(named);
  }

  private static String start(String path) {
    return switch (FileKind.assume(path)) {
      case INTEGRATIONS -> "- identifier:";
      case SETTINGS -> "";
      default -> "- pipeline:";
    };
  }

  /** The severities in the first line of the page, the usual one first. */
  private static List<String> severities(Rule rule) {
    return Pattern.compile("\\*\\*(\\w+)\\*\\*")
        .matcher(section(rule, ""))
        .results()
        .map(it -> it.group(1).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** A reader who copies the example with its comments sees the same. */
  @ParameterizedTest
  @MethodSource("rules")
  void theCommentsOfTheExampleChangeNothing(Rule rule) {
    String example = yaml(section(rule, "Example"));
    assertThat(findings(rule, example))
        .extracting(Finding::message)
        .isEqualTo(
            findings(rule, Marks.read(example).text()).stream().map(Finding::message).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theAlternativeIsClean(Rule rule) {
    assertThat(findings(rule, yaml(section(rule, "Use instead")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void fixesOfTheExampleLeaveNoFinding(Rule rule) {
    String text = Marks.read(yaml(section(rule, "Example"))).text();
    boolean hasFixes = !section(rule, "Fix").strip().equals("None.");
    assertThat(findings(rule, text)).allMatch(it -> it.fixes().isEmpty() != hasFixes);
    if (hasFixes) {
      assertThat(findings(rule, Check.fixedAll(text, findings(rule, text))))
          .extracting(Finding::rule)
          .doesNotContain(rule.id());
    }
  }

  /** Findings in a file beside which the page may show another one. */
  private static List<Finding> findings(Rule rule, String text) {
    Matcher beside = BESIDE.matcher(section(rule, "Example"));
    Project project =
        beside.find()
            ? new Project(List.of(Check.member(beside.group(2), beside.group(1))), WorkingCopy.NONE)
            : Project.NONE;
    return Check.findings(Check.file(text, path(rule)), project);
  }

  /** The path that the page may name above its example. */
  private static String path(Rule rule) {
    Matcher path = PATH.matcher(section(rule, "Example"));
    return path.find() ? path.group(1) : "buddy.yml";
  }

  /** The page as it lies in the jar. */
  private static String page(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands under a heading; under none: what stands above the first. */
  private static String section(Rule rule, String heading) {
    String[] sections = page(rule).split("(?m)^## ");
    return heading.isEmpty()
        ? sections[0]
        : Stream.of(sections)
            .filter(it -> it.startsWith(heading + "\n"))
            .map(it -> it.substring(heading.length() + 1))
            .findFirst()
            .orElseThrow();
  }

  private static String yaml(String section) {
    Matcher chunk = Pattern.compile("```yaml\n(.*?)```\n", Pattern.DOTALL).matcher(section);
    assertThat(chunk.find()).as("a yaml block in %s", section).isTrue();
    return chunk.group(1);
  }
}
