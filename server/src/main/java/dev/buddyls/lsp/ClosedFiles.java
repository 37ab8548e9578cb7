package dev.buddyls.lsp;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Report;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.FolderSearch;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.Projects;
import dev.buddyls.workspace.SettingsFinder;
import dev.buddyls.workspace.TextFile;
import dev.buddyls.workspace.Unreadable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Files that are not open, but whose findings the client has because it asked for those of whole
 * folders. From then on, they are checked again when they change on disk. Called on workers.
 */
final class ClosedFiles {

  /**
   * What was found in folders.
   *
   * @param files how many Buddy files there are, open or not
   */
  record Summary(int files, int findings) {}

  private final Session session;
  private final Projects projects;
  private final DiagnosticsPublisher publisher;
  private final Set<Path> known = ConcurrentHashMap.newKeySet();

  ClosedFiles(Session session, Projects projects, DiagnosticsPublisher publisher) {
    this.session = session;
    this.projects = projects;
    this.publisher = publisher;
  }

  /** Checks all Buddy files of folders; those that are open are counted as they stand there. */
  Summary check(List<Path> folders, SettingsFinder settings, Cancel cancel) {
    Set<Path> files = new LinkedHashSet<>();
    folders.forEach(it -> files.addAll(FolderSearch.in(it, settings::of).files()));
    known.stream().filter(it -> !files.contains(it)).forEach(this::forget);
    known.retainAll(files);
    known.addAll(files);

    Map<Settings, Analyzer> analyzers = new HashMap<>();
    Function<Settings, Analyzer> analyzer =
        its -> analyzers.computeIfAbsent(its, it -> new Analyzer(session.catalog(), it));
    int findings = 0;
    for (Path file : files) {
      cancel.check();
      findings += check(file, analyzer.apply(settings.of(file).settings()), cancel);
    }
    return new Summary(files.size(), findings);
  }

  /** Checks a file again that has changed or is gone, if the client has its findings. */
  void changed(Path file, SettingsFinder settings, Cancel cancel) {
    if (known.contains(file)) {
      ProjectSettings its = settings.of(file);
      boolean excluded = its.excludes(file);
      check(
          file,
          excluded ? Analyzer.silent() : new Analyzer(session.catalog(), its.settings()),
          cancel);
    }
  }

  private int check(Path file, Analyzer analyzer, Cancel cancel) {
    try {
      Document snapshot = session.open(file).orElseGet(() -> read(file, analyzer));
      Report report = snapshot.report(cancel);
      publisher.publishClosed(file, ToLsp.diagnostics(report, session.client()));
      return report.findings().size();
    } catch (Unreadable e) {
      forget(file);
      return 0;
    }
  }

  private Document read(Path file, Analyzer analyzer) {
    SourceText source = new SourceText(file.toUri().toString(), 0, TextFile.read(file));
    return Document.of(source, () -> projects.around(file), session.catalog(), analyzer);
  }

  private void forget(Path file) {
    publisher.publishClosed(file, List.of());
  }
}
