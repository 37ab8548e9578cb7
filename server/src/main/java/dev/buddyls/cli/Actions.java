package dev.buddyls.cli;

import com.google.gson.GsonBuilder;
import dev.buddyls.schema.ActionSummary;
import dev.buddyls.schema.Catalog;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code buddy-ls actions}: the action types there are. */
@Command(
    name = "actions",
    mixinStandardHelpOptions = true,
    header = "Lists the action types of Buddy.")
final class Actions implements Callable<Integer> {

  enum Format {
    TEXT,
    JSON,
    MARKDOWN
  }

  /** A type as JSON. */
  private record Entry(
      String type,
      String title,
      String category,
      String summary,
      String link,
      boolean deprecated) {}

  @Option(
      names = "--search",
      paramLabel = "WORD",
      description = "Only types whose name, title, summary or search words hold this word.")
  private String search = "";

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json (one type a line) or markdown; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = Catalog.bundled();
    List<ActionSummary> found =
        catalog.actionTypes().values().stream()
            .filter(this::isWanted)
            .sorted(
                Comparator.comparing(ActionSummary::category).thenComparing(ActionSummary::type))
            .toList();
    if (found.isEmpty()) {
      throw new Unusable("no action type is about `" + search + "`.");
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> text(found, out);
      case JSON -> json(found, out);
      case MARKDOWN -> out.print(markdown(found));
    }
    out.flush();
    return 0;
  }

  private boolean isWanted(ActionSummary action) {
    String text =
        String.join(
            " ",
            action.type(),
            action.title(),
            action.summary(),
            action.category(),
            String.join(" ", action.search()));
    return text.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
  }

  private static void text(List<ActionSummary> actions, PrintWriter out) {
    int width = actions.stream().mapToInt(it -> it.type().length()).max().orElse(0);
    for (ActionSummary action : actions) {
      String old = action.deprecation().isPresent() ? " (old)" : "";
      out.printf("%-" + width + "s  %s%s%n", action.type(), action.summary(), old);
    }
  }

  private static void json(List<ActionSummary> actions, PrintWriter out) {
    var gson = new GsonBuilder().disableHtmlEscaping().create();
    List<String> lines = new ArrayList<>();
    for (ActionSummary it : actions) {
      String link = it.link().map(Catalog::url).orElse("");
      lines.add(
          gson.toJson(
              new Entry(
                  it.type(),
                  it.title(),
                  it.category(),
                  it.summary(),
                  link,
                  it.deprecation().isPresent())));
    }
    out.println("[" + String.join(",\n", lines) + "]");
  }

  /** The page docs/catalogue.md. */
  static String markdown(List<ActionSummary> actions) {
    Map<String, List<ActionSummary>> byCategory =
        actions.stream()
            .collect(
                Collectors.groupingBy(ActionSummary::category, TreeMap::new, Collectors.toList()));
    StringBuilder page = new StringBuilder("# Action types\n\n");
    page.append(actions.size())
        .append(
            " types, by category. `buddy-ls explain TYPE` tells more of each. This page is made")
        .append(" with `buddy-ls actions --format markdown`.\n");
    byCategory.forEach(
        (category, types) -> {
          page.append("\n## ").append(category).append("\n\n| Type | What it does |\n|---|---|\n");
          types.forEach(it -> page.append(row(it)));
        });
    return page.toString();
  }

  private static String row(ActionSummary action) {
    String type = "`" + action.type() + "`";
    String linked = action.link().map(it -> "[" + type + "](" + Catalog.url(it) + ")").orElse(type);
    String old = action.deprecation().map(it -> " Old: " + it.advice() + ".").orElse("");
    return "| " + linked + " | " + action.summary() + old + " |\n";
  }
}
