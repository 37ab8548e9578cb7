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
 * What follows from changes: of documents, of files on disk, of settings. Public methods are for
 * the reader thread unless they say otherwise.
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
  private final WorkspaceDiagnostics unopened;

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
    unopened = new WorkspaceDiagnostics(catalog, analyzers, documents, projects, publisher, client);
  }

  private Optional<String> openText(Path file) {
    return documents.of(file).map(it -> it.state().source().text());
  }

  /** A document was opened. It is taken up if it is one of Buddy's. */
  public void opened(String uri, String language, int version, String text) {
    Optional<Path> file = DocumentUri.file(uri);
    boolean renewed = file.filter(settings::refresh).isPresent();
    boolean ours = LANGUAGE.equals(language) || isBuddyFile(uri, file);
    if (ours && text.length() > MAX_LENGTH) {
      client.warn(
          DocumentUri.path(uri) + " is larger than the limit of 10 MB, so it is not checked.");
    } else if (ours) {
      SourceText source = new SourceText(uri, version, text);
      Document state = Document.of(source, () -> around(file), catalog, settings.analyzer(file));
      documents.open(OpenDocument.of(state));
      publisher.changed(uri);
    }
    if (renewed || isSettingsFile(uri)) {
      settingsChanged();
    } else if (ours) {
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

  private Project around(Optional<Path> file) {
    return file.map(projects::around).orElse(Project.NONE);
  }

  /** A document has another text. */
  public void changed(String uri, UnaryOperator<SourceText> change) {
    if (documents.update(uri, it -> it.next(change.apply(it.source())))) {
      publisher.changed(uri);
      settingsFileChanged(uri);
    }
  }

  /** A document was closed: from now on, the file on disk counts. */
  public void closed(String uri) {
    if (documents.close(uri).isPresent()) {
      publisher.closed(uri);
      changedOnDisk(uri);
    }
  }

  /** A file was written or removed; that matters unless it is open. From any thread. */
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
                      projects.reread(file);
                      renewOthers(uri, ProjectFiles.root(file));
                      unopened.changed(file, settings.fresh(), cancel);
                    }));
  }

  /** Takes the editor's settings, as nested maps. */
  public void settings(Map<?, ?> members) {
    Settings.read(members).problems().forEach(client::warn);
    settings.ofEditor(members);
    settingsChanged();
  }

  private void settingsFileChanged(String uri) {
    if (isSettingsFile(uri)) {
      settings.renew();
      settingsChanged();
    }
  }

  /** Checks the documents again that have other settings now. */
  private void settingsChanged() {
    List<Optional<Path>> files = documents.all().stream().map(OpenDocument::file).toList();
    settings.newProblems(files).forEach(client::warn);
    for (OpenDocument document : documents.all()) {
      if (documents.update(document.uri(), it -> it.with(settings.analyzer(document.file())))) {
        publisher.changed(document.uri());
      }
    }
  }

  /** Adds what a document defines to its project; on the worker that has checked it. */
  private void checked(OpenDocument document) {
    Document state = document.state();
    document
        .file()
        .filter(it -> projects.put(it, state.source(), state.file().names()))
        .ifPresent(it -> renewOthers(document.uri(), document.project()));
  }

  /** Checks the other open documents of a project again; on a worker. Their texts stay. */
  private void renewOthers(String changed, Optional<Path> project) {
    if (project.isPresent()) {
      documents.all().stream()
          .filter(it -> it.project().equals(project) && !it.uri().equals(changed))
          .forEach(this::renew);
    }
    // Not before: the client may ask for the hints at once.
    if (client.features().inlayHintRefresh()
        && FileKind.assume(DocumentUri.path(changed)) == FileKind.INTEGRATIONS) {
      client.refreshInlayHints();
    }
  }

  private void renew(OpenDocument document) {
    if (documents.update(document.uri(), Document::withFreshProject)) {
      publisher.changed(document.uri());
    }
  }

  /** Takes the folders that the editor has open. */
  public void folders(List<Path> opened) {
    symbols.addFolders(opened);
  }

  /**
   * Checks the Buddy files of folders, and sends the findings of those that are not open. On a
   * worker.
   *
   * @throws java.util.concurrent.CancellationException if {@code cancel} says so
   */
  public FolderSummary checkFolders(List<Path> folders, Cancel cancel) {
    return unopened.check(folders, settings.fresh(), cancel);
  }

  /** What the projects of the editor's folders give names to. On a worker. */
  public List<WorkspaceSymbols.Match> symbols(String query) {
    return symbols.matching(query, settings.fresh());
  }

  /** Sends no more findings. */
  public void stop() {
    publisher.stop();
  }
}
