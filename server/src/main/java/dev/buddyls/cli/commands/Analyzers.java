package dev.buddyls.cli.commands;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.AnalyzerCache;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.RuleFailures;
import dev.buddyls.analysis.Severity;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.cli.output.CheckedFile;
import dev.buddyls.model.Project;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.SettingsFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The analysers of one run: one for each set of settings. */
final class Analyzers {

  private final Function<Path, ProjectSettings> settings;
  private final AnalyzerCache analyzers;
  private final Map<Path, ProjectSettings> used = new LinkedHashMap<>();

  /**
   * @param err receives a message for each rule that throws
   */
  Analyzers(Catalog catalog, Function<Path, ProjectSettings> settings, PrintWriter err) {
    RuleFailures ruleFailures =
        new RuleFailures(
            (rule, failure) -> err.println("buddy-ls: " + rule + " failed: " + failure));
    this.analyzers = new AnalyzerCache(it -> Rules.analyzer(catalog, it, ruleFailures));
    this.settings = settings;
  }

  /** The analyser for a file, which does not have to exist. */
  Analyzer of(Path path) {
    ProjectSettings found = settings.apply(path);
    found.file().ifPresent(file -> used.putIfAbsent(file.path(), found));
    return analyzers.of(found.settings());
  }

  /** The first problem of each settings file that was used, as messages for the user. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    used.values()
        .forEach(it -> it.file().flatMap(file -> problem(file, it)).ifPresent(problems::add));
    return problems;
  }

  private Optional<String> problem(SettingsFile file, ProjectSettings applied) {
    if (file.unreadable().isPresent()) {
      return file.unreadable();
    }
    Report report =
        analyzers
            .of(applied.settings())
            .analyze(file.file(), Project.NONE, Report.none(file.file()), Cancel.NEVER);
    CheckedFile checked = new CheckedFile(shown(file.path()), report);
    return report.findings().stream()
        .filter(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
        .findFirst()
        .map(finding -> line(checked, finding))
        .or(
            () ->
                applied.settings().problems().stream()
                    .findFirst()
                    .map(it -> checked.name() + ": " + it));
  }

  private static String line(CheckedFile file, Finding finding) {
    CheckedFile.PrintedRange range = file.printed(finding.range());
    return file.name() + ":" + range.line() + ":" + range.column() + ": " + finding.message();
  }

  /** A path as the user would write it: relative to the working directory if possible. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    return (path.startsWith(here) ? here.relativize(path) : path).toString();
  }
}
