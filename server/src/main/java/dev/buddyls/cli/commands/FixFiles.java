package dev.buddyls.cli.commands;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.FixAll;
import dev.buddyls.analysis.Severity;
import dev.buddyls.bundled.BundledCatalog;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.output.UnifiedDiff;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.Projects;
import dev.buddyls.workspace.TextFile;
import java.io.IOException;
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

/** {@code buddy-ls fix}: applies fixes to files. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    header = "Fixes files, or all Buddy files in folders.",
    description = {
      "Applies the safe fixes of all findings: those that cannot change what Buddy does.",
      "In folders, fixes the Buddy files; - reads standard input and prints the result.",
      "Comments, quotes, indentation and line endings are kept.",
      "Exits with 1 if errors remain."
    })
final class FixFiles implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "What to fix.")
  private List<String> paths;

  @Option(
      names = "--unsafe",
      description =
          "Also apply the first fix of a finding that has no safe one. Review the result.")
  private boolean unsafe;

  @Option(names = "--migrate", description = "Only rewrite older syntax in the current format.")
  private boolean migrate;

  @Option(names = "--diff", description = "Print the changes as a diff instead of writing them.")
  private boolean diff;

  @Mixin private SettingsOptions settingsOptions;

  @Spec private CommandSpec spec;

  /** A file before and after its fixes. */
  private record Fixed(Inputs.Input input, FixAll.Outcome result) {

    String text() {
      return result.document().source().text();
    }

    boolean changed() {
      return !text().equals(input.text());
    }

    List<Finding> remaining() {
      return result.document().report(Cancel.NEVER).findings();
    }
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Catalog catalog = BundledCatalog.open();
    Function<Path, ProjectSettings> settings = settingsOptions.settings(catalog);
    Inputs inputs = Inputs.collect(paths, System.in, settings);
    List<String> problems = new ArrayList<>(inputs.problems());
    Analyzers analyzers = new Analyzers(catalog, settings, err);
    Projects projects = new Projects(catalog, path -> !settings.apply(path).excludes(path));
    List<Fixed> files = fixed(inputs, catalog, analyzers, projects);
    boolean printed = false;
    for (Fixed file : files) {
      if (diff) {
        out.print(UnifiedDiff.of(file.input().name(), file.input().text(), file.text()));
      } else if (file.input().path().isEmpty()) {
        out.print(file.text());
        printed = true;
      } else if (file.changed()) {
        write(file, problems);
      }
    }
    if (!files.isEmpty()) {
      summary(files, diff || printed ? err : out);
    }
    out.flush();
    analyzers.problems().forEach(problem -> err.println("buddy-ls: " + problem));
    problems.forEach(problem -> err.println("buddy-ls: " + problem));
    boolean errors =
        files.stream()
            .flatMap(file -> file.remaining().stream())
            .anyMatch(finding -> finding.severity() == Severity.ERROR);
    return !problems.isEmpty() ? ExitCode.USAGE : errors ? 1 : 0;
  }

  private List<Fixed> fixed(
      Inputs inputs, Catalog catalog, Analyzers analyzers, Projects projects) {
    FixAll fixes = migrate ? FixAll.migration(unsafe) : FixAll.all(unsafe);
    List<Fixed> files = new ArrayList<>();
    for (Inputs.Input input : inputs.readable()) {
      Project project = input.path().map(projects::projectOf).orElse(Project.NONE);
      SourceText source = new SourceText(input.name(), 0, input.text());
      Analyzer analyzer = analyzers.of(input.path().orElse(Path.of(input.name())));
      Document document = Document.of(source, () -> project, catalog, analyzer);
      files.add(new Fixed(input, fixes.apply(document, Cancel.NEVER)));
    }
    return files;
  }

  private static void write(Fixed file, List<String> problems) {
    try {
      TextFile.write(file.input().path().orElseThrow(), file.text());
    } catch (IOException e) {
      problems.add(file.input().name() + ": cannot be written: " + e.getMessage());
    }
  }

  private void summary(List<Fixed> files, PrintWriter to) {
    for (Fixed file : files) {
      if (file.changed()) {
        to.println(file.input().name() + ": " + count(file.result().applied(), "fix", "fixes"));
      }
    }
    long changed = files.stream().filter(Fixed::changed).count();
    int remaining = files.stream().mapToInt(file -> file.remaining().size()).sum();
    String changes = changed == 0 ? "Nothing to change in " : changed + " changed of ";
    to.println(
        changes
            + count(files.size(), "file", "files")
            + ", "
            + count(remaining, "finding", "findings")
            + " left.");
    to.flush();
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
