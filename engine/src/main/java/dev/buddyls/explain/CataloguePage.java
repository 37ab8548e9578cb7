package dev.buddyls.explain;

import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import java.util.List;

/** The page {@code docs/catalogue.md}. Its lines end with a line feed on every platform. */
public final class CataloguePage {

  private CataloguePage() {}

  public static String of(List<ActionSummary> actions, Categories categories) {
    StringBuilder page = new StringBuilder("# Action types\n\n");
    page.append(actions.size())
        .append(" types, by category. `./buddy-ls explain TYPE` describes one.\n")
        .append("This page is made with `./buddy-ls actions --format markdown`.\n");
    categories
        .group(actions)
        .forEach(
            (category, types) -> {
              page.append("\n## ").append(category).append("\n\n");
              page.append("| Type | What it does |\n| --- | --- |\n");
              types.forEach(it -> page.append(row(it)));
            });
    return page.toString();
  }

  private static String row(ActionSummary action) {
    String type = "`" + action.type() + "`";
    String linked = action.link().map(it -> "[" + type + "](" + Catalog.url(it) + ")").orElse(type);
    String old = action.deprecation().map(it -> " Old: " + it.advice() + ".").orElse("");
    String text = (action.summary() + old).replace("|", "\\|");
    return "| " + linked + " | " + text + " |\n";
  }
}
