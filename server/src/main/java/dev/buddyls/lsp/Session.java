package dev.buddyls.lsp;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Snapshot;
import dev.buddyls.config.Settings;
import dev.buddyls.model.FileKind;
import dev.buddyls.model.Project;
import dev.buddyls.schema.Catalog;
import dev.buddyls.text.SourceText;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The open documents, each in its latest state. Only the reader thread writes; any thread may read.
 */
final class Session {

  private static final String LANGUAGE = "buddy";
  private static final int MAX_LENGTH = 10 * 1024 * 1024;

  private final Map<String, Snapshot> documents = new ConcurrentHashMap<>();
  private final Catalog catalog;
  private final Requests requests;
  private volatile ClientFeatures client = ClientFeatures.NONE;
  private volatile Analyzer analyzer;
  private LanguageClient remote;
  private DiagnosticsPublisher publisher;

  Session(Catalog catalog, Requests requests) {
    this.catalog = catalog;
    this.analyzer = new Analyzer(catalog, Settings.DEFAULT);
    this.requests = requests;
  }

  /** Called once, before the first message is read. */
  void connect(LanguageClient connected) {
    remote = connected;
    publisher = new DiagnosticsPublisher(this, requests);
  }

  LanguageClient remote() {
    return remote;
  }

  ClientFeatures client() {
    return client;
  }

  void client(ClientFeatures features) {
    client = features;
  }

  /** The latest state of a document, if it is open and ours. */
  Optional<Snapshot> snapshot(String uri) {
    return Optional.ofNullable(documents.get(uri));
  }

  void open(TextDocumentItem item) {
    boolean ours =
        LANGUAGE.equals(item.getLanguageId()) || FileKind.of(path(item.getUri())).isPresent();
    if (ours && item.getText().length() > MAX_LENGTH) {
      remote.showMessage(
          new MessageParams(
              MessageType.Warning,
              path(item.getUri()) + " is larger than the limit of 10 MB, so it is not checked."));
    } else if (ours) {
      SourceText source = new SourceText(item.getUri(), item.getVersion(), item.getText());
      put(Snapshot.of(source, Project.ALONE, catalog, analyzer));
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
    Snapshot snapshot = documents.get(uri);
    if (snapshot == null) {
      return;
    }
    SourceText source = snapshot.source();
    for (TextDocumentContentChangeEvent change : changes) {
      TextRange range =
          change.getRange() == null
              ? new TextRange(0, source.length())
              : FromLsp.range(change.getRange(), source.lines());
      source = source.edit(version, new TextEdit(range, change.getText()));
    }
    put(snapshot.next(source));
  }

  private void put(Snapshot snapshot) {
    documents.put(snapshot.source().uri(), snapshot);
    publisher.changed(snapshot);
  }

  void close(String uri) {
    if (documents.remove(uri) != null) {
      publisher.closed(uri);
    }
  }

  void settings(Settings changed) {
    changed
        .problems()
        .forEach(it -> remote.showMessage(new MessageParams(MessageType.Warning, it)));
    analyzer = new Analyzer(catalog, changed);
    List.copyOf(documents.values()).forEach(snapshot -> put(snapshot.with(analyzer)));
  }
}
