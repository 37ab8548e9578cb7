package dev.buddyls.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The steps of CONTRIBUTING.md lead to code that compiles and passes, and so does {@code ./dev},
 * which is a shell script.
 */
@DisabledOnOs(OS.WINDOWS)
class ContributingTest {

  private static final String PAGE = Corpus.read(Repository.ROOT.resolve("CONTRIBUTING.md"));
  private static final Pattern COMMAND = Pattern.compile("(?m)^    \\./dev (new-.*)$");
  private static final Pattern FILE =
      Pattern.compile("(?s)`([\\w./-]+)`[^`]*:\n\n(````?)\\w+\n(.*?)\\2\n");
  private static final Pattern CASE =
      Pattern.compile("(?s)`([\\w./-]+\\.txt)`.*?\n```text\n(.*?)```\n");
  private static final Pattern LINE =
      Pattern.compile("(?s)`([\\w./-]+)`, below `([^`]+)`, add:\n\n```java\n(.*?)```\n");

  @TempDir private Path folder;

  /** What stands under a heading; the pages of rules in it have headings, too. */
  private static String section(String heading) {
    return Stream.of(PAGE.split("(?m)^## (?=Add )"))
        .filter(it -> it.startsWith(heading + "\n"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<MatchResult> matches(Pattern pattern, String section) {
    List<MatchResult> all = pattern.matcher(section).results().toList();
    assertThat(all).as("%s in%n%s", pattern, section).isNotEmpty();
    return all.stream();
  }

  private Checkout generated(String section) throws IOException {
    Checkout checkout = Checkout.copy(folder);
    matches(COMMAND, section).forEach(it -> checkout.dev(it.group(1).split(" ")));
    return checkout;
  }

  private static void write(Checkout checkout, String section) {
    matches(FILE, section)
        .filter(it -> !it.group(1).endsWith(".txt"))
        .forEach(it -> Golden.write(checkout.of(it.group(1)), it.group(3)));
  }

  private static List<?> cases(Checkout checkout, String section) {
    return matches(CASE, section)
        .flatMap(
            it -> {
              checkout.append(it.group(1), "\n" + it.group(2));
              Path table = checkout.of(it.group(1));
              Object all = checkout.call("dev.buddyls.testing.CaseTable", "read", table);
              return ((List<?>) all).stream();
            })
        .toList();
  }

  @Test
  void newRulePassesAsItIsGeneratedAndAsThePageWritesIt() throws IOException {
    String section = section("Add a rule");
    Checkout checkout = generated(section);
    passesAsARule(checkout, "loud-name");

    write(checkout, section);
    passesAsARule(checkout, "loud-name");
  }

  private static void passesAsARule(Checkout checkout, String id) {
    checkout.compile();
    Class<?> pages = checkout.load("dev.buddyls.analysis.RulePagesTest");
    Object rule =
        ((Stream<?>) checkout.call("dev.buddyls.analysis.RulePagesTest", "rules"))
            .filter(it -> id.equals(checkout.invoke(it, "id")))
            .findFirst()
            .orElseThrow();
    List<Method> checks =
        Stream.of(pages.getDeclaredMethods())
            .filter(
                it ->
                    List.of(it.getParameterTypes())
                        .equals(List.of(checkout.load("dev.buddyls.analysis.Rule"))))
            .filter(it -> it.getReturnType() == void.class)
            .toList();
    assertThat(checks).hasSizeGreaterThan(4);
    checks.forEach(it -> checkout.call("dev.buddyls.analysis.RulePagesTest", it.getName(), rule));
  }

  @Test
  void newFeatureAnswersAsItIsGeneratedAndAsThePageWritesIt() throws IOException {
    String section = section("Add a feature of the editor");
    Checkout checkout = generated(section);
    checkout.compile();
    Path table = checkout.of(Repository.TEST_RESOURCES.resolve("features/folding-ranges.txt"));
    passAsFeature(
        checkout,
        "folding-ranges",
        (List<?>) checkout.call("dev.buddyls.testing.CaseTable", "read", table));

    write(checkout, section);
    checkout.compile();
    passAsFeature(checkout, "folding-ranges", cases(checkout, section));
  }

  private static void passAsFeature(Checkout checkout, String feature, List<?> cases) {
    assertThat(cases).isNotEmpty();
    for (Object it : cases) {
      checkout.call("dev.buddyls.ide.FeatureCasesTest", "answersAsPrinted", feature, it);
    }
  }

  @Test
  void newActionTypeHasACleanExample() throws IOException {
    String section = section("Add an action type");
    Checkout checkout = generated(section);
    passesAsAnActionType(checkout, "CARRIER_PIGEON");

    write(checkout, section);
    passesAsAnActionType(checkout, "CARRIER_PIGEON");
  }

  private static void passesAsAnActionType(Checkout checkout, String type) {
    checkout.compile();
    Path catalog = checkout.of(Repository.CATALOG);
    Golden.write(
        catalog.resolve("index.json"),
        (String) checkout.call("dev.buddyls.catalog.CatalogIndexTest", "index", catalog));
    checkout.compile();
    String json = Corpus.read(catalog.resolve("actions/" + type + ".json"));
    assertThat((List<?>) checkout.call("dev.buddyls.catalog.CatalogTest", "faults", type))
        .as("faults of%n%s", json)
        .isEmpty();
  }

  @Test
  void newHoverIsShown() throws IOException {
    String section = section("Add a hover");
    Checkout checkout = Checkout.copy(folder);
    write(checkout, section.substring(0, section.indexOf("The first in the list")));
    matches(LINE, section).forEach(it -> checkout.below(it.group(1), it.group(2), it.group(3)));
    checkout.compile();

    passAsFeature(checkout, "hover", cases(checkout, section));
  }

  @Test
  void newSourceIsProposed() throws IOException {
    String section = section("Add a source of completions");
    Checkout checkout = Checkout.copy(folder);
    matches(LINE, section).forEach(it -> checkout.below(it.group(1), it.group(2), it.group(3)));
    checkout.compile();

    for (Object it : cases(checkout, section)) {
      checkout.call("dev.buddyls.ide.completion.CompletionCasesTest", "proposes", it);
    }
  }
}
