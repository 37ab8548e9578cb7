package dev.buddyls.cli;

import com.google.gson.GsonBuilder;
import dev.buddyls.catalog.ActionSummary;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.Explanation.Row;
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
      List<String> search,
      String link,
      boolean deprecated) {}

  @Option(
      names = "--search",
      paramLabel = "WORD",
      description =
          "Only types whose name, title, category, summary or search words hold all words of this.")
  private String search = "";

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json (one type a line) or markdown; default: ${DEFAULT-VALUE}.")
  private Format format;

  @Mixin private ColorOption color;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = Catalog.bundled();
    List<ActionSummary> found =
        catalog.actionTypes().values().stream()
            .filter(this::isWanted)
            .sorted(Categories.ORDER)
            .toList();
    if (found.isEmpty()) {
      throw new Unusable("no action type is about `" + search + "`.");
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(text(found));
      case JSON -> json(found, out);
      case MARKDOWN -> out.print(CataloguePage.of(found));
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
            Categories.title(action.category()),
            String.join(" ", action.search()));
    return Stream.of(search.split("\\s+")).allMatch(it -> lower(text).contains(lower(it)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String text(List<ActionSummary> actions) {
    int width = TerminalText.width(System.getenv("COLUMNS"));
    TerminalText terminal = new TerminalText(color.isOn(), width);
    int column = actions.stream().mapToInt(it -> it.type().length()).max().orElse(0);
    List<String> groups = new ArrayList<>();
    Categories.group(actions)
        .forEach((title, types) -> groups.add(terminal.group(title, rows(types), column)));
    return String.join(System.lineSeparator(), groups);
  }

  private static List<Row> rows(List<ActionSummary> types) {
    return types.stream().map(Actions::row).toList();
  }

  private static Row row(ActionSummary it) {
    boolean says = it.deprecation().isEmpty() || it.summary().contains("older");
    return new Row(it.type(), says ? it.summary() : it.summary() + " (old)");
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
                  it.search(),
                  link,
                  it.deprecation().isPresent())));
    }
    out.println("[" + String.join(",\n", lines) + "]");
  }
}
