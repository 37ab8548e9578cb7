package dev.buddyls.cli.commands;

import dev.buddyls.analysis.Severity;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.bundled.BundledRulePages;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.output.JsonOutput;
import dev.buddyls.cli.output.TerminalText;
import dev.buddyls.explain.Explanation.Row;
import dev.buddyls.explain.RuleIndex;
import dev.buddyls.explain.RulePage;
import dev.buddyls.explain.RulePages;
import dev.buddyls.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code buddy-ls rules}: lists the rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Lists the rules and their severities.",
    description = {
      "Severities changed by the settings are shown with their defaults. To read about a rule,"
          + " use buddy-ls explain RULE."
    })
final class RuleList implements Callable<Integer> {

  private static final RulePages PAGES = new BundledRulePages();

  /** A rule as JSON. */
  private record RuleJson(
      String rule,
      String theme,
      List<String> severities,
      List<String> inForce,
      String finds,
      boolean hasFix) {}

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, json (one rule per line) or markdown; default: ${DEFAULT-VALUE}.")
  private ListFormat format;

  @Option(
      names = "--pages",
      paramLabel = "DIR",
      description = "Write an index and a page for each rule to this folder instead.")
  private Path pages;

  @Mixin private SettingsOptions settingsOptions;

  @Mixin private ColorOption color;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = BundledCatalog.open();
    Settings settings = settingsOptions.settings(catalog).apply(Path.of("buddy.yml")).settings();
    Rules rules = Rules.of(catalog, settings);
    if (pages != null) {
      write(rules);
      return 0;
    }
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> out.print(text(rules, settings));
      case JSON -> out.println(json(rules, settings));
      case MARKDOWN -> out.print(RuleIndex.of(rules, PAGES).index());
    }
    out.flush();
    return 0;
  }

  private void write(Rules rules) {
    try {
      RuleIndex index = RuleIndex.of(rules, PAGES);
      Files.createDirectories(pages);
      Files.writeString(pages.resolve(RuleIndex.INDEX), index.index());
      for (Map.Entry<String, String> page : index.pages().entrySet()) {
        Files.writeString(pages.resolve(page.getKey() + ".md"), page.getValue());
      }
    } catch (IOException e) {
      throw new UsageException(pages + ": cannot be written: " + e.getMessage());
    }
  }

  private String text(Rules rules, Settings settings) {
    int width = TerminalText.width(System.getenv("COLUMNS"));
    TerminalText terminal = new TerminalText(color.isOn(), width);
    int column = rules.all().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    List<String> groups = new ArrayList<>();
    for (Rules.Theme theme : rules.themes()) {
      List<Row> rows =
          theme.rules().stream().map(PAGES::page).map(page -> row(page, settings)).toList();
      groups.add(terminal.group(theme.title(), rows, column));
    }
    return String.join(System.lineSeparator(), groups);
  }

  private static Row row(RulePage page, Settings settings) {
    String defaults = page.severitiesInWords();
    String severity =
        settings
            .level(page.id())
            .map(it -> it.word() + ", by default " + defaults)
            .orElse(defaults);
    String fix = page.hasFix() ? "; has a fix" : "";
    return new Row(page.id(), page.finds() + " (" + severity + fix + ")");
  }

  private static List<String> inForce(RulePage page, Settings settings) {
    return settings
        .level(page.id())
        .map(it -> List.of(it.word()))
        .orElseGet(() -> words(page.severities()));
  }

  private static List<String> words(List<Severity> severities) {
    return severities.stream().map(Severity::word).toList();
  }

  private static String json(Rules rules, Settings settings) {
    List<RuleJson> all = new ArrayList<>();
    for (Rules.Theme theme : rules.themes()) {
      theme.rules().forEach(rule -> all.add(json(theme, PAGES.page(rule), settings)));
    }
    return JsonOutput.list(all);
  }

  private static RuleJson json(Rules.Theme theme, RulePage page, Settings settings) {
    return new RuleJson(
        page.id(),
        theme.title(),
        words(page.severities()),
        inForce(page, settings),
        page.finds(),
        page.hasFix());
  }
}
