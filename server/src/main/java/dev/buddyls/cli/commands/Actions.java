package dev.buddyls.cli.commands;

import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.output.JsonOutput;
import dev.buddyls.cli.output.TerminalText;
import dev.buddyls.explain.CataloguePage;
import dev.buddyls.explain.Categories;
import dev.buddyls.explain.Explanation.Row;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code buddy-ls actions}: lists the action types. */
@Command(name = "actions", mixinStandardHelpOptions = true, header = "Lists Buddy's action types.")
final class Actions implements Callable<Integer> {

  /** A type as JSON. */
  private record ActionJson(
      String type,
      String title,
      String category,
      String summary,
      List<String> search,
      String link,
      boolean deprecated) {}

  @Option(
      names = "--search",
      paramLabel = "WORD",
      description = "Show only action types that match all of these words.")
  private String search = "";

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json (one type per line) or markdown; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Mixin private ColorOption color;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = BundledCatalog.open();
    Categories categories = new Categories(catalog);
    List<ActionSummary> found =
        catalog.actionTypes().values().stream()
            .filter(it -> matchesSearch(it, categories))
            .sorted(categories.order())
            .toList();
    if (found.isEmpty()) {
      throw new UsageException("no action type matches `" + search + "`.");
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(text(found, categories));
      case JSON -> out.println(JsonOutput.list(found.stream().map(Actions::json).toList()));
      case MARKDOWN -> out.print(CataloguePage.of(found, categories));
    }
    out.flush();
    return 0;
  }

  private boolean matchesSearch(ActionSummary action, Categories categories) {
    String text =
        String.join(
            " ",
            action.type(),
            action.title(),
            action.summary(),
            action.category(),
            categories.title(action.category()),
            String.join(" ", action.search()));
    return Stream.of(search.split("\\s+")).allMatch(it -> lower(text).contains(lower(it)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String text(List<ActionSummary> actions, Categories categories) {
    int width = TerminalText.width(System.getenv("COLUMNS"));
    TerminalText terminal = new TerminalText(color.isOn(), width);
    int column = actions.stream().mapToInt(it -> it.type().length()).max().orElse(0);
    List<String> groups = new ArrayList<>();
    categories
        .group(actions)
        .forEach((title, types) -> groups.add(terminal.group(title, rows(types), column)));
    return String.join(System.lineSeparator(), groups);
  }

  private static List<Row> rows(List<ActionSummary> types) {
    return types.stream().map(Actions::row).toList();
  }

  private static Row row(ActionSummary it) {
    boolean isMarked = it.deprecation().isEmpty() || it.summary().contains("older");
    return new Row(it.type(), isMarked ? it.summary() : it.summary() + " (old)");
  }

  private static ActionJson json(ActionSummary it) {
    return new ActionJson(
        it.type(),
        it.title(),
        it.category(),
        it.summary(),
        it.search(),
        it.link().map(Catalog::url).orElse(""),
        it.deprecation().isPresent());
  }
}
