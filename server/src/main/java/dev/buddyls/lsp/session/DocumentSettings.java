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
 * Which settings apply to which document, and the analyser for them. For the reader thread, but for
 * {@link #excludes} and {@link #fresh}, which any thread may call.
 */
final class DocumentSettings {

  private final Catalog catalog;
  private final AnalyzerCache analyzers;
  private final Function<Path, Optional<String>> open;
  private final Analyzer silent = Analyzer.silent();
  private volatile Map<?, ?> ofEditor = Map.of();
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
    renew();
  }

  /** Takes the editor's settings, as nested maps; settings files take precedence. */
  void ofEditor(Map<?, ?> members) {
    ofEditor = members;
    renew();
  }

  /** Reads all settings files again when they are needed next. */
  void renew() {
    finder = fresh();
  }

  /** A finder that looks at the files as they are now. */
  SettingsFinder fresh() {
    return new SettingsFinder(catalog, ofEditor, open);
  }

  /**
   * Looks whether the settings of a file are still those on disk, for clients that do not watch
   * files.
   *
   * @return whether they have changed; then all settings files are read again
   */
  boolean refresh(Path file) {
    SettingsFinder fresh = fresh();
    boolean changed = !said(finder.of(file)).equals(said(fresh.of(file)));
    if (changed) {
      finder = fresh;
    }
    return changed;
  }

  private static List<?> said(ProjectSettings its) {
    return List.of(
        its.settings(),
        its.file().map(SettingsFile::path),
        its.file().flatMap(SettingsFile::unreadable));
  }

  /** Whether the settings say that a file holds pipelines. */
  boolean includes(Path file) {
    return finder.of(file).includes(file);
  }

  /** Whether the settings say that a file is to be ignored. */
  boolean excludes(Path file) {
    return finder.of(file).excludes(file);
  }

  /** The analyser of a document: the same as before while its settings stay the same. */
  Analyzer analyzer(Optional<Path> file) {
    ProjectSettings its = of(file);
    return file.filter(its::excludes).isPresent() ? silent : analyzers.of(its.settings());
  }

  /** The problems of all documents' settings that were not known before, for people. */
  List<String> newProblems(Collection<Optional<Path>> documents) {
    Set<String> before = problems;
    problems = new LinkedHashSet<>();
    documents.forEach(it -> problems(of(it)).forEach(problems::add));
    return problems.stream().filter(it -> !before.contains(it)).toList();
  }

  /** The same for a document that has just been opened. */
  List<String> newProblems(Optional<Path> document) {
    Set<String> all = new LinkedHashSet<>(problems);
    List<String> added = problems(of(document)).filter(all::add).toList();
    problems = all;
    return added;
  }

  /** Editors get the problems of their own settings, and an open settings file has findings. */
  private Stream<String> problems(ProjectSettings its) {
    if (its.file().filter(it -> open.apply(it.path()).isEmpty()).isEmpty()) {
      return Stream.empty();
    }
    SettingsFile file = its.file().get();
    return file.unreadable().isPresent()
        ? file.unreadable().stream()
        : its.settings().problems().stream().map(it -> file.path() + ": " + it);
  }

  private ProjectSettings of(Optional<Path> document) {
    return document.map(finder::of).orElseGet(() -> ProjectSettings.of(ofEditor, Path.of("")));
  }
}
