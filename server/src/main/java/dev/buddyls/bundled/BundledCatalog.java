package dev.buddyls.bundled;

import dev.buddyls.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The catalogue bundled with the program. */
public final class BundledCatalog {

  private static final String ROOT = "/catalog/";

  private BundledCatalog() {}

  /** The catalogue; its files are read when they are first needed. */
  public static Catalog open() {
    return Catalog.of(BundledCatalog::text);
  }

  private static Optional<String> text(String name) {
    try (InputStream in = BundledCatalog.class.getResourceAsStream(ROOT + name + ".json")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the catalogue's " + name + ".json", e);
    }
  }
}
