package dev.buddyls.lsp.session;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Resolves the URIs of documents; clients may send any text. */
public final class DocumentUri {

  private DocumentUri() {}

  /** The file on disk that a URI denotes, if any. */
  public static Optional<Path> file(String uri) {
    try {
      return Optional.of(Path.of(URI.create(uri)));
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The path in a URI, whether or not it is a local file. */
  static String path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return Optional.ofNullable(parsed.getPath()).orElseGet(parsed::getSchemeSpecificPart);
    } catch (IllegalArgumentException e) {
      return uri;
    }
  }
}
