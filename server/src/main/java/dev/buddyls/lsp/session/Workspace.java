package dev.buddyls.lsp.session;

import dev.buddyls.analysis.AnalyzerCache;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.RuleFailures;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.WorkspaceSymbols;
import dev.buddyls.model.FileKind;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;
import dev.buddyls.workspace.ProjectFiles;
import dev.buddyls.workspace.Projects;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reacts to changes of documents, files on disk and settings. Public methods are for the reader
 * thread unless they say otherwise.
 */
public final class Workspace {

  private static final String LANGUAGE = "buddy";
  private static final int MAX_LENGTH = 10 * 1024 * 1024;

  private final Catalog catalog;
  private final Client client;
  private final Workers workers;
  private final DocumentStore documents;
  private final DocumentSettings settings;
  private final Projects projects;
  private final SymbolIndex symbols;
  private final DiagnosticsPublisher publisher;
  private final WorkspaceDiagnostics workspaceDiagnostics;

  Workspace(Catalog catalog, Client client, Workers workers, DocumentStore documents) {
    RuleFailures failures = Failures.ofRules();
    AnalyzerCache analyzers = new AnalyzerCache(it -> Rules.analyzer(catalog, it, failures));
    this.catalog = catalog;
    this.client = client;
    this.workers = workers;
    this.documents = documents;
    settings = new DocumentSettings(catalog, analyzers, this::openText);
    projects = new Projects(catalog, file -> !settings.excludes(file));
    symbols = new SymbolIndex(projects);
    publisher = new DiagnosticsPublisher(documents, client, workers, this::checked);
    workspaceDiagnostics =
        new WorkspaceDiagnostics(catalog, analyzers, documents, projects, publisher, client);
  }

  private Optional<String> openText(Path file) {
    return documents.of(file).map(it -> it.state().source().text());
  }

  /** A document was opened. It is ignored unless it is a Buddy file. */
  public void opened(String uri, String language, int version, String text) {
    Optional<Path> file = DocumentUri.file(uri);
    boolean settingsRefreshed = file.filter(settings::refresh).isPresent();
    boolean accepted = LANGUAGE.equals(language) || isBuddyFile(uri, file);
    if (accepted && text.length() > MAX_LENGTH) {
      client.warn(DocumentUri.path(uri) + " exceeds the limit of 10 MB, so it is not checked.");
    } else if (accepted) {
      SourceText source = new SourceText(uri, version, text);
      Document state = Document.of(source, () -> projectOf(file), catalog, settings.analyzer(file));
      documents.open(OpenDocument.of(state));
      publisher.changed(uri);
    }
    if (settingsRefreshed || isSettingsFile(uri)) {
      settingsChanged();
    } else if (accepted) {
      settings.newProblems(file).forEach(client::warn);
    }
  }

  private boolean isBuddyFile(String uri, Optional<Path> file) {
    return FileKind.of(DocumentUri.path(uri)).isPresent()
        || isSettingsFile(uri)
        || file.filter(settings::includes).isPresent();
  }

  private static boolean isSettingsFile(String uri) {
    return FileKind.assume(DocumentUri.path(uri)) == FileKind.SETTINGS;
  }

  private Project projectOf(Optional<Path> file) {
    return file.map(projects::projectOf).orElse(Project.NONE);
  }

  /** The text of a document has changed. */
  public void changed(String uri, UnaryOperator<SourceText> change) {
    if (documents.update(uri, it -> it.next(change.apply(it.source())))) {
      publisher.changed(uri);
      settingsFileChanged(uri);
    }
  }

  /** A document was closed: from now on, the file on disk is used. */
  public void closed(String uri) {
    if (documents.close(uri).isPresent()) {
      publisher.closed(uri);
      changedOnDisk(uri);
    }
  }

  /** A file was written or removed. Ignored if it is open. May be called from any thread. */
  public void changedOnDisk(String uri) {
    settingsFileChanged(uri);
    DocumentUri.file(uri)
        .filter(it -> documents.get(uri).isEmpty())
        .ifPresent(
            file ->
                workers.run(
                    Workers.Lane.BACKGROUND,
                    "reading " + file.getFileName(),
                    cancel -> {
                      projects.reload(file);
                      recheckOthers(uri, ProjectFiles.root(file));
                      workspaceDiagnostics.changed(file, settings.fresh(), cancel);
                    }));
  }

  /** The editor's settings have changed; they are given as nested maps. */
  public void settings(Map<?, ?> members) {
    Settings.read(members).problems().forEach(client::warn);
    settings.useEditorSettings(members);
    settingsChanged();
  }

  private void settingsFileChanged(String uri) {
    if (isSettingsFile(uri)) {
      settings.reload();
      settingsChanged();
    }
  }

  /** Checks the documents again whose settings have changed. */
  private void settingsChanged() {
    List<Optional<Path>> files = documents.all().stream().map(OpenDocument::file).toList();
    settings.newProblems(files).forEach(client::warn);
    for (OpenDocument document : documents.all()) {
      if (documents.update(document.uri(), it -> it.with(settings.analyzer(document.file())))) {
        publisher.changed(document.uri());
      }
    }
  }

  /** Adds the names in a document to its project. Called on the worker that has checked it. */
  private void checked(OpenDocument document) {
    Document state = document.state();
    document
        .file()
        .filter(it -> projects.update(it, state.source(), state.file().names()))
        .ifPresent(it -> recheckOthers(document.uri(), document.project()));
  }

  /**
   * Checks the other open documents of a project again, with unchanged texts. Called on a worker.
   */
  private void recheckOthers(String changed, Optional<Path> project) {
    if (project.isPresent()) {
      documents.all().stream()
          .filter(it -> it.project().equals(project) && !it.uri().equals(changed))
          .forEach(this::recheck);
    }
    // Only now, because the client may request the hints immediately.
    if (client.features().inlayHintRefresh()
        && FileKind.assume(DocumentUri.path(changed)) == FileKind.INTEGRATIONS) {
      client.refreshInlayHints();
    }
  }

  private void recheck(OpenDocument document) {
    if (documents.update(document.uri(), Document::withFreshProject)) {
      publisher.changed(document.uri());
    }
  }

  /** Sets the folders that are open in the editor. */
  public void folders(List<Path> opened) {
    symbols.addFolders(opened);
  }

  /**
   * Checks the Buddy files of folders, and sends the findings of those that are not open. Called on
   * a worker.
   *
   * @throws java.util.concurrent.CancellationException if it is cancelled
   */
  public FolderSummary checkFolders(List<Path> folders, Cancel cancel) {
    return workspaceDiagnostics.check(folders, settings.fresh(), cancel);
  }

  /** The symbols in the projects of the editor's folders. Called on a worker. */
  public List<WorkspaceSymbols.Match> symbols(String query) {
    return symbols.matching(query, settings.fresh());
  }

  /** Stops sending findings. */
  public void stop() {
    publisher.stop();
  }
}
