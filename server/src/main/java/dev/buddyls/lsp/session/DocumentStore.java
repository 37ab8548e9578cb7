package dev.buddyls.lsp.session;

import dev.buddyls.analysis.Document;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The open documents, each in its latest state. May be used from any thread, but the reader thread
 * alone opens and closes documents and changes what they say.
 */
public final class DocumentStore {

  private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();
  private final Map<Path, String> uris = new ConcurrentHashMap<>();

  DocumentStore() {}

  /** The document of a URI, if it is open and one of Buddy's. */
  public Optional<OpenDocument> get(String uri) {
    return Optional.ofNullable(byUri.get(uri));
  }

  /** The document that stands for a file on disk, if it is open. */
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

  /** Returns the document that was open, if there was one. */
  Optional<OpenDocument> close(String uri) {
    Optional<OpenDocument> closed = Optional.ofNullable(byUri.remove(uri));
    closed.flatMap(OpenDocument::file).ifPresent(it -> uris.remove(it, uri));
    return closed;
  }

  /**
   * Takes a document to its next state.
   *
   * @param next may answer with the state that it was given: then nothing changes
   * @return whether there is another state now
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
