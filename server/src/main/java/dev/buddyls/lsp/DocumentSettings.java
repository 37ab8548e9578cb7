package dev.buddyls.lsp;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.settings.Settings;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.SettingsFile;
import dev.buddyls.workspace.SettingsFinder;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which settings hold for which document, and who applies them. For the reader thread, but for
 * {@link #excludes}.
 */
final class DocumentSettings {

  private final Catalog catalog;
  private final Function<Path, Optional<String>> open;
  private final Analyzer silent = Analyzer.silent();
  private Map<?, ?> ofEditor = Map.of();
  private volatile SettingsFinder finder;
  private Map<Settings, Analyzer> analyzers = new HashMap<>();
  private Set<String> problems = Set.of();

  /**
   * @param open texts of open documents, saved or not
   */
  DocumentSettings(Catalog catalog, Function<Path, Optional<String>> open) {
    this.catalog = catalog;
    this.open = open;
    renew();
  }

  /** Takes the editor's settings, as nested maps; what a file says goes before them. */
  void ofEditor(Map<?, ?> members) {
    ofEditor = members;
    renew();
  }

  /** Reads the settings files anew when they are next asked about. */
  void renew() {
    finder = fresh();
  }

  /** A finder of its own, for another thread. */
  SettingsFinder fresh() {
    return new SettingsFinder(catalog, ofEditor, open);
  }

  /** Whether a file is ours because the settings say so. */
  boolean includes(Path file) {
    return finder.of(file).includes(file);
  }

  /** The analyser of a document that is new. */
  Analyzer analyzer(Optional<Path> file) {
    return analyzer(file, Map.of());
  }

  /** Whether the settings say that a file does not count; may be asked from any thread. */
  boolean excludes(Path file) {
    return finder.of(file).excludes(file);
  }

  /** What has come to be wrong with the settings of documents, for people. */
  List<String> newProblems(Collection<Optional<Path>> documents) {
    Set<String> before = problems;
    problems =
        documents.stream()
            .map(this::of)
            .flatMap(this::problems)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return problems.stream().filter(it -> !before.contains(it)).toList();
  }

  /** An editor has been told of its own settings; an open settings file shows its faults itself. */
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

  /** The analysers of documents: the same as before where nothing has changed. */
  Map<String, Analyzer> analyzers(Map<String, Optional<Path>> documents) {
    Map<Settings, Analyzer> before = analyzers;
    analyzers = new HashMap<>();
    Map<String, Analyzer> result = new HashMap<>();
    documents.forEach((uri, file) -> result.put(uri, analyzer(file, before)));
    return result;
  }

  private Analyzer analyzer(Optional<Path> file, Map<Settings, Analyzer> before) {
    ProjectSettings its = of(file);
    if (file.filter(its::excludes).isPresent()) {
      return silent;
    }
    return analyzers.computeIfAbsent(
        its.settings(),
        it -> Optional.ofNullable(before.get(it)).orElseGet(() -> new Analyzer(catalog, it)));
  }
}
