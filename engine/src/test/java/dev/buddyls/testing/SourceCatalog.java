package dev.buddyls.testing;

import dev.buddyls.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The catalogue as it is in the sources, so that tests see an edited file at once. */
public final class SourceCatalog {

  private SourceCatalog() {}

  /** The catalogue, nothing of which has been read yet. */
  public static Catalog open() {
    return Catalog.of(SourceCatalog::text);
  }

  /** The text of a file of the catalogue by its name without {@code .json}. */
  public static Optional<String> text(String name) {
    Path file = Repository.CATALOG.resolve(name + ".json");
    return Files.exists(file) ? Optional.of(Corpus.read(file)) : Optional.empty();
  }
}
