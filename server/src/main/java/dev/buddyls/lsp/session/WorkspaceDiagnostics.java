package dev.buddyls.lsp.session;

import com.google.gson.JsonArray;
import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.AnalyzerCache;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.Report;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.lsp.convert.DiagnosticJson;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.FolderSearch;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.Projects;
import dev.buddyls.workspace.SettingsFinder;
import dev.buddyls.workspace.TextFile;
import dev.buddyls.workspace.Unreadable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Publishes the findings of files that are not open. They are sent once the client has requested a
 * check of folders, and are updated when the files change on disk. Called on workers.
 */
final class WorkspaceDiagnostics {

  private final Catalog catalog;
  private final AnalyzerCache analyzers;
  private final DocumentStore documents;
  private final Projects projects;
  private final DiagnosticsPublisher publisher;
  private final Client client;
  private final Set<Path> published = ConcurrentHashMap.newKeySet();

  WorkspaceDiagnostics(
      Catalog catalog,
      AnalyzerCache analyzers,
      DocumentStore documents,
      Projects projects,
      DiagnosticsPublisher publisher,
      Client client) {
    this.catalog = catalog;
    this.analyzers = analyzers;
    this.documents = documents;
    this.projects = projects;
    this.publisher = publisher;
    this.client = client;
  }

  /** Checks all Buddy files of folders; for open ones, the text in the editor is used. */
  FolderSummary check(List<Path> folders, SettingsFinder settings, Cancel cancel) {
    Set<Path> files = new LinkedHashSet<>();
    folders.forEach(it -> files.addAll(FolderSearch.in(it, settings::of).files()));
    published.stream().filter(it -> !files.contains(it)).forEach(this::forget);
    published.retainAll(files);
    published.addAll(files);

    int findings = 0;
    for (Path file : files) {
      cancel.check();
      findings += check(file, analyzers.of(settings.of(file).settings()), cancel);
    }
    return new FolderSummary(files.size(), findings);
  }

  /** Checks a changed or removed file again, if its findings have been sent. */
  void changed(Path file, SettingsFinder settings, Cancel cancel) {
    if (published.contains(file)) {
      ProjectSettings applied = settings.of(file);
      check(
          file,
          applied.excludes(file) ? Analyzer.silent() : analyzers.of(applied.settings()),
          cancel);
    }
  }

  private int check(Path file, Analyzer analyzer, Cancel cancel) {
    try {
      Document document =
          documents.of(file).map(OpenDocument::state).orElseGet(() -> read(file, analyzer));
      Report report = document.report(cancel);
      publisher.publishUnopened(file, DiagnosticJson.list(report, client.features()));
      return report.findings().size();
    } catch (Unreadable e) {
      forget(file);
      return 0;
    }
  }

  private Document read(Path file, Analyzer analyzer) {
    SourceText source = new SourceText(file.toUri().toString(), 0, TextFile.read(file));
    return Document.of(source, () -> projects.projectOf(file), catalog, analyzer);
  }

  private void forget(Path file) {
    publisher.publishUnopened(file, new JsonArray());
  }
}
