package dev.buddyls.cli.commands;

import dev.buddyls.analysis.Nearest;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.bundled.BundledRulePages;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.output.TerminalText;
import dev.buddyls.explain.Explanation;
import dev.buddyls.explain.Explanations;
import dev.buddyls.explain.SourcesPage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code buddy-ls explain}: explains a word of the format, or a rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Explains an action type, a key, a value, a variable, an integration type or a rule.",
    footer = {
      "",
      "Examples:",
      "  buddy-ls explain AMAZON_S3",
      "  buddy-ls explain cron",
      "  buddy-ls explain missing-key"
    })
final class Explain implements Callable<Integer> {

  @Parameters(
      paramLabel = "WORD",
      description = "What to explain; Event.cron is the key cron of an Event.")
  private String word;

  @Option(
      names = "--sources",
      description = "Also print where the facts about a key come from: pages, exports, interfaces.")
  private boolean sources;

  @Mixin private ColorOption color;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Catalog catalog = BundledCatalog.open();
    Explanations explanations = new Explanations(catalog, new BundledRulePages());
    List<Explanation> found = explanations.about(word);
    if (found.isEmpty()) {
      Optional<String> nearest = Nearest.to(word, explanations.names());
      throw new UsageException(
          "there is no explanation for `"
              + word
              + "`"
              + nearest.map(it -> "; did you mean `" + it + "`?").orElse("."));
    }
    TerminalText text =
        new TerminalText(color.isOn(), TerminalText.width(System.getenv("COLUMNS")));
    PrintWriter out = spec.commandLine().getOut();
    out.println(text.of(found));
    if (sources) {
      out.println();
      out.println(text.of(List.of(SourcesPage.of(word, catalog.sources(word)))));
    }
    out.flush();
    return 0;
  }
}
