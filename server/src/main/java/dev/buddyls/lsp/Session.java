package dev.buddyls.lsp;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.ide.WorkspaceSymbols;
import dev.buddyls.model.FileKind;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.workspace.FolderSearch;
import dev.buddyls.workspace.ProjectFiles;
import dev.buddyls.workspace.Projects;
import dev.buddyls.workspace.SettingsFinder;
import dev.buddyls.workspace.Unreadable;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;

/**
 * The open documents, each in its latest state. The reader thread alone changes what they say; any
 * thread may read.
 */
final class Session {

  private static final String LANGUAGE = "buddy";
  private static final int MAX_LENGTH = 10 * 1024 * 1024;

  private final Map<String, Document> documents = new ConcurrentHashMap<>();
  private final Catalog catalog;
  private final Projects projects;
  private final DocumentSettings settings;
  private final Requests requests;
  private final Set<Path> unsearched = ConcurrentHashMap.newKeySet();
  private volatile ClientFeatures client = ClientFeatures.NONE;
  private Remote remote;
  private DiagnosticsPublisher publisher;
  private ClosedFiles closedFiles;

  Session(Catalog catalog, Requests requests) {
    this.catalog = catalog;
    this.settings = new DocumentSettings(catalog, this::openText);
    this.projects = new Projects(catalog, file -> !settings.excludes(file));
    this.requests = requests;
  }

  /** Called once, before the first message is read. */
  void connect(Remote connected) {
    remote = connected;
    publisher = new DiagnosticsPublisher(this, requests);
    closedFiles = new ClosedFiles(this, projects, publisher);
  }

  Remote remote() {
    return remote;
  }

  Catalog catalog() {
    return catalog;
  }

  ClientFeatures client() {
    return client;
  }

  void client(ClientFeatures features) {
    client = features;
  }

  /** The latest state of a document, if it is open and ours. */
  Optional<Document> snapshot(String uri) {
    return Optional.ofNullable(documents.get(uri));
  }

  void open(TextDocumentItem item) {
    settings.renew();
    boolean ours = LANGUAGE.equals(item.getLanguageId()) || isOurs(item.getUri());
    if (ours && item.getText().length() > MAX_LENGTH) {
      remote.warn(
          path(item.getUri()) + " is larger than the limit of 10 MB, so it is not checked.");
    } else if (ours) {
      SourceText source = new SourceText(item.getUri(), item.getVersion(), item.getText());
      String uri = source.uri();
      Analyzer analyzer = settings.analyzer(file(uri));
      documents.put(uri, Document.of(source, around(uri), catalog, analyzer));
      publisher.changed(uri);
      applySettings();
    }
  }

  private boolean isOurs(String uri) {
    return FileKind.of(path(uri)).isPresent()
        || isSettings(uri)
        || file(uri).filter(settings::includes).isPresent();
  }

  private static boolean isSettings(String uri) {
    return FileKind.assume(path(uri)) == FileKind.SETTINGS;
  }

  private Optional<String> openText(Path file) {
    return open(file).map(it -> it.source().text());
  }

  /** The latest state of the document that stands for a file on disk, if it is open. */
  Optional<Document> open(Path file) {
    return documents.values().stream()
        .filter(it -> file(it.source().uri()).equals(Optional.of(file)))
        .findFirst();
  }

  private Supplier<Project> around(String uri) {
    return () -> file(uri).map(projects::around).orElse(Project.ALONE);
  }

  /** The file on disk that a document stands for, if any. */
  static Optional<Path> file(String uri) {
    try {
      return Optional.of(Path.of(URI.create(uri)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return Optional.ofNullable(parsed.getPath()).orElseGet(parsed::getSchemeSpecificPart);
    } catch (IllegalArgumentException e) {
      return uri;
    }
  }

  /** Applies changes in their order; each speaks of the text that the one before it left. */
  void change(String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    documents.computeIfPresent(uri, (key, it) -> it.next(changed(it.source(), version, changes)));
    publisher.changed(uri);
    readSettingsAfterChangeOf(uri);
  }

  private static SourceText changed(
      SourceText before, int version, List<TextDocumentContentChangeEvent> changes) {
    SourceText source = before;
    for (TextDocumentContentChangeEvent change : changes) {
      TextRange range =
          change.getRange() == null
              ? new TextRange(0, source.length())
              : FromLsp.range(change.getRange(), source.lines());
      source = source.edit(version, new TextEdit(range, change.getText()));
    }
    return source;
  }

  void close(String uri) {
    if (documents.remove(uri) != null) {
      publisher.closed(uri);
      changedOnDisk(uri);
    }
  }

  /** From now on nothing is sent. */
  void stop() {
    publisher.stop();
  }

  /** Tells the others of its project what a document calls things; on a worker. */
  void noted(Document snapshot) {
    String uri = snapshot.source().uri();
    file(uri)
        .filter(it -> projects.put(it, snapshot.source(), snapshot.file().names()))
        .ifPresent(it -> checkOthers(uri, it));
  }

  /** A file that is not open may say something else now, or be gone. */
  void changedOnDisk(String uri) {
    readSettingsAfterChangeOf(uri);
    SettingsFinder finder = settings.fresh();
    file(uri)
        .filter(it -> !documents.containsKey(uri))
        .ifPresent(
            it ->
                requests.run(
                    "reading " + it.getFileName(),
                    cancel -> {
                      projects.reread(it);
                      checkOthers(uri, it);
                      closedFiles.changed(it, finder, cancel);
                    }));
  }

  /** Checks the Buddy files of folders, and sends what is wrong with those that are not open. */
  CompletableFuture<ClosedFiles.Summary> checkFolders(List<Path> folders) {
    SettingsFinder finder = settings.fresh();
    return requests.answer(
        "checking folders", cancel -> closedFiles.check(folders, finder, cancel));
  }

  /** Has a list of integrations written, and takes it in. */
  String pull(PullCommand command, Cancel cancel) {
    String summary = command.run(catalog, cancel);
    changedOnDisk(command.file().toUri().toString());
    return summary;
  }

  /** Takes the folders that the client works in. */
  void folders(List<Path> opened) {
    unsearched.addAll(opened);
  }

  /** What the files of the client's folders, and of all projects asked about, give names to. */
  CompletableFuture<List<WorkspaceSymbols.Match>> named(String query) {
    SettingsFinder finder = settings.fresh();
    return requests.answer(
        "symbol",
        cancel -> {
          unsearched.stream().filter(unsearched::remove).forEach(it -> search(it, finder));
          return WorkspaceSymbols.matching(query, projects.files());
        });
  }

  private void search(Path folder, SettingsFinder finder) {
    try {
      FolderSearch.in(folder, finder::of).files().forEach(projects::around);
    } catch (Unreadable e) {
      // There is nothing in it that could have a name.
    }
  }

  /** Checks the other open documents of a project anew. */
  private void checkOthers(String changed, Path in) {
    Optional<Path> root = ProjectFiles.root(in);
    for (String uri : documents.keySet()) {
      boolean sameProject = root.isPresent() && file(uri).flatMap(ProjectFiles::root).equals(root);
      if (sameProject && !uri.equals(changed)) {
        documents.computeIfPresent(uri, (key, snapshot) -> snapshot.anew());
        publisher.changed(uri);
      }
    }
    // Not before: the client may ask for them at once.
    if (client.inlayHintRefresh() && FileKind.assume(path(changed)) == FileKind.INTEGRATIONS) {
      remote.refreshInlayHints();
    }
  }

  /** Takes the editor's settings, as nested maps. */
  void settings(Map<?, ?> members) {
    Settings.read(members).problems().forEach(remote::warn);
    settings.ofEditor(members);
    applySettings();
  }

  private void readSettingsAfterChangeOf(String uri) {
    if (isSettings(uri)) {
      settings.renew();
      applySettings();
    }
  }

  /** Checks anew the documents for which other settings hold now. */
  private void applySettings() {
    Map<String, Optional<Path>> files = new HashMap<>();
    documents.keySet().forEach(uri -> files.put(uri, file(uri)));
    settings.newProblems(files.values()).forEach(remote::warn);
    settings
        .analyzers(files)
        .forEach(
            (uri, analyzer) -> {
              Document before = documents.get(uri);
              if (documents.computeIfPresent(uri, (key, it) -> it.with(analyzer)) != before) {
                publisher.changed(uri);
              }
            });
  }
}
