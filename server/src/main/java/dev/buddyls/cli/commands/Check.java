package dev.buddyls.cli.commands;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Severity;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.output.CheckedFile;
import dev.buddyls.cli.output.JsonOutput;
import dev.buddyls.cli.output.TextOutput;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.Projects;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code buddy-ls check}: reports the findings in files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Checks files, or all Buddy files in folders.",
    description = {
      "In folders, checks the Buddy files: buddy.yml, and all YAML files below .buddy.",
      "Files given by name are always checked; - reads standard input.",
      "The nearest .buddy-ls.yml above a file sets severities and which files in folders are checked."
    })
final class Check implements Callable<Integer> {

  enum ReportFormat {
    TEXT,
    JSON
  }

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to check.")
  private List<String> paths;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (like the messages of a compiler) or json; default: ${DEFAULT-VALUE}.")
  private ReportFormat format;

  @Option(
      names = "--fail-on",
      defaultValue = "error",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if there are findings of this severity or above: error, warning,"
              + " information or hint; default: ${DEFAULT-VALUE}.")
  private Severity failOn;

  @Mixin private SettingsOptions settingsOptions;

  @Mixin private ColorOption color;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Catalog catalog = BundledCatalog.open();
    Function<Path, ProjectSettings> settings = settingsOptions.settings(catalog);
    Inputs inputs = Inputs.collect(paths, System.in, settings);
    Analyzers analyzers = new Analyzers(catalog, settings, err);
    List<CheckedFile> files = new ArrayList<>();
    Projects projects = new Projects(catalog, path -> !settings.apply(path).excludes(path));
    for (Inputs.Input input : inputs.readable()) {
      SyntaxTree tree = SyntaxTree.parse(new SourceText(input.name(), 0, input.text()));
      BuddyFile file = BuddyFile.of(tree, catalog);
      Project project = input.path().map(projects::projectOf).orElse(Project.NONE);
      Analyzer analyzer = analyzers.of(input.path().orElse(Path.of(input.name())));
      Report report = analyzer.analyze(file, project, Report.none(file), Cancel.NEVER);
      files.add(new CheckedFile(input.name(), report));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == ReportFormat.JSON) {
      JsonOutput.print(files, out);
    } else if (!files.isEmpty()) {
      new TextOutput(out, color.isOn()).print(files);
    }
    out.flush();
    analyzers.problems().forEach(problem -> err.println("buddy-ls: " + problem));
    inputs.problems().forEach(problem -> err.println("buddy-ls: " + problem));
    return exitCode(files, inputs);
  }

  private int exitCode(List<CheckedFile> files, Inputs inputs) {
    if (!inputs.problems().isEmpty()) {
      return ExitCode.USAGE;
    }
    boolean failed =
        files.stream()
            .flatMap(file -> file.report().findings().stream())
            .anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
    return failed ? 1 : 0;
  }
}
