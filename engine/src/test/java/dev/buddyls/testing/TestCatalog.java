package dev.buddyls.testing;

import dev.buddyls.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The catalogue of the engine's class path: the engine itself reads no files. */
public final class TestCatalog {

  private TestCatalog() {}

  /** The catalogue, nothing of which has been read yet. */
  public static Catalog open() {
    return Catalog.of(TestCatalog::text);
  }

  /** The text of a file of the catalogue by its name without {@code .json}. */
  public static Optional<String> text(String name) {
    try (InputStream in = TestCatalog.class.getResourceAsStream("/catalog/" + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
