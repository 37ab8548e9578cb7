package dev.buddyls.lsp.session;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.AnalyzerCache;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.SettingsFile;
import dev.buddyls.workspace.SettingsFinder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the settings of documents, and the analyser for them. For the reader thread, except {@link
 * #excludes} and {@link #fresh}, which any thread may call.
 */
final class DocumentSettings {

  private final Catalog catalog;
  private final AnalyzerCache analyzers;
  private final Function<Path, Optional<String>> open;
  private final Analyzer silent = Analyzer.silent();
  private volatile Map<?, ?> editorSettings = Map.of();
  private volatile SettingsFinder finder;
  private Set<String> problems = Set.of();

  /**
   * @param open texts of open documents, saved or not
   */
  DocumentSettings(
      Catalog catalog, AnalyzerCache analyzers, Function<Path, Optional<String>> open) {
    this.catalog = catalog;
    this.analyzers = analyzers;
    this.open = open;
    reload();
  }

  /** Replaces the editor's settings, given as nested maps; settings files take precedence. */
  void useEditorSettings(Map<?, ?> members) {
    editorSettings = members;
    reload();
  }

  /** Makes all settings files be read again when they are next needed. */
  void reload() {
    finder = fresh();
  }

  /** A finder that reads the files as they are now. */
  SettingsFinder fresh() {
    return new SettingsFinder(catalog, editorSettings, open);
  }

  /**
   * Checks whether the settings of a file are still those on disk, for clients that do not watch
   * files. If not, all settings files are read again.
   *
   * @return whether they have changed
   */
  boolean refresh(Path file) {
    SettingsFinder fresh = fresh();
    boolean changed = !relevantParts(finder.of(file)).equals(relevantParts(fresh.of(file)));
    if (changed) {
      finder = fresh;
    }
    return changed;
  }

  private static List<?> relevantParts(ProjectSettings applied) {
    return List.of(
        applied.settings(),
        applied.file().map(SettingsFile::path),
        applied.file().flatMap(SettingsFile::unreadable));
  }

  /** Whether the settings say that a file contains pipelines. */
  boolean includes(Path file) {
    return finder.of(file).includes(file);
  }

  /** Whether the settings exclude a file. */
  boolean excludes(Path file) {
    return finder.of(file).excludes(file);
  }

  /** The analyser for a document: the same object as long as its settings do not change. */
  Analyzer analyzer(Optional<Path> file) {
    ProjectSettings applied = of(file);
    return file.filter(applied::excludes).isPresent() ? silent : analyzers.of(applied.settings());
  }

  /**
   * The problems in the settings of all documents that have not been reported yet, for the user.
   */
  List<String> newProblems(Collection<Optional<Path>> documents) {
    Set<String> before = problems;
    problems = new LinkedHashSet<>();
    documents.forEach(it -> problems(of(it)).forEach(problems::add));
    return problems.stream().filter(it -> !before.contains(it)).toList();
  }

  /** The same for one document that has just been opened. */
  List<String> newProblems(Optional<Path> document) {
    Set<String> all = new LinkedHashSet<>(problems);
    List<String> added = problems(of(document)).filter(all::add).toList();
    problems = all;
    return added;
  }

  /**
   * Problems of settings files that are not open: open ones have diagnostics, and problems of the
   * editor's settings are reported when it sends them.
   */
  private Stream<String> problems(ProjectSettings applied) {
    if (applied.file().filter(it -> open.apply(it.path()).isEmpty()).isEmpty()) {
      return Stream.empty();
    }
    SettingsFile file = applied.file().get();
    return file.unreadable().isPresent()
        ? file.unreadable().stream()
        : applied.settings().problems().stream().map(it -> file.path() + ": " + it);
  }

  private ProjectSettings of(Optional<Path> document) {
    return document
        .map(finder::of)
        .orElseGet(() -> ProjectSettings.of(editorSettings, Path.of("")));
  }
}
