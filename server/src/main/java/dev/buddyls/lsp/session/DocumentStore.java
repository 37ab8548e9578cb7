package dev.buddyls.lsp.session;

import dev.buddyls.analysis.Document;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The open documents, each in its latest state. May be used from any thread, but only the reader
 * thread opens and closes documents and changes their texts.
 */
public final class DocumentStore {

  private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();
  private final Map<Path, String> uris = new ConcurrentHashMap<>();

  DocumentStore() {}

  /** The document with a URI, if it is open and a Buddy file. */
  public Optional<OpenDocument> get(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** The document of a file on disk, if it is open. */
  Optional<OpenDocument> of(Path file) {
    return Optional.ofNullable(uris.get(file)).flatMap(this::get);
  }

  Collection<OpenDocument> all() {
    return byUri.values();
  }

  void open(OpenDocument document) {
    byUri.put(document.uri(), document);
    document.file().ifPresent(it -> uris.put(it, document.uri()));
  }

  /** Removes a document and returns it, if it was open. */
  Optional<OpenDocument> close(String uri) {
    Optional<OpenDocument> closed = Optional.ofNullable(byUri.remove(uri));
    closed.flatMap(OpenDocument::file).ifPresent(it -> uris.remove(it, uri));
    return closed;
  }

  /**
   * Replaces the state of a document.
   *
   * @param next returns the state that it was given to change nothing
   * @return whether the state has changed
   */
  boolean update(String uri, UnaryOperator<Document> next) {
    OpenDocument before = byUri.get(uri);
    OpenDocument after =
        byUri.computeIfPresent(
            uri,
            (key, it) -> {
              Document state = next.apply(it.state());
              return state == it.state() ? it : it.with(state);
            });
    return after != null && after != before;
  }

  /** Whether a state is the latest of its document. */
  boolean isLatest(Document state) {
    OpenDocument document = byUri.get(state.source().uri());
    return document != null && document.state() == state;
  }
}
