package dev.buddyls.explain;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.text.Whitespace;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages of {@code docs/rules}. Their lines end alike everywhere.
 *
 * @param index the page that lists the others
 * @param pages a page for each rule, by its id
 */
public record RuleIndex(String index, Map<String, String> pages) {

  public static final String INDEX = "README.md";

  public static RuleIndex of(Rules rules, RulePages source) {
    StringBuilder index = new StringBuilder("# Rules\n\n");
    index
        .append("Settings change the severities, and comments silence a rule: see the\n")
        .append(
            "[main page](../../README.md). Where a rule has two severities, its page says when.\n")
        .append("These pages are made with `./buddy-ls rules --pages docs/rules`.\n");
    Map<String, String> pages = new LinkedHashMap<>();
    for (Rules.Theme theme : rules.themes()) {
      index.append("\n## ").append(theme.title()).append("\n\n");
      index.append("| Rule | What it finds | Severity | Fix |\n| --- | --- | --- | --- |\n");
      for (RulePage page : theme.rules().stream().map(source::page).toList()) {
        index.append(row(page));
        pages.put(page.id(), page(page));
      }
    }
    return new RuleIndex(index.toString(), pages);
  }

  private static String row(RulePage page) {
    return "| [`%s`](%s.md) | %s | %s | %s |\n"
        .formatted(
            page.id(),
            page.id(),
            page.finds().replace("|", "\\|"),
            page.severitiesInWords(),
            page.hasFix() ? "yes" : "");
  }

  /** The page of the rule, and how to set its severity. */
  private static String page(RulePage page) {
    return Whitespace.stripTrailing(page.text())
        + """


        ## Set its severity

        In the `.buddy-ls.yml` of a project; `off` switches the rule off.

        ```yaml
        rules:
          %s: %s
        ```

        [All rules](%s)
        """
            .formatted(page.id(), page.severity().word(), INDEX);
  }
}
