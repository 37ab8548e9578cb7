package dev.buddyls.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real Buddy files next to a checkout; tests without them are skipped, unless all must run. */
public final class RealFiles {

  private static final Path FOLDER = Path.of("..", "..", "shared", "corpus", "files");

  private RealFiles() {}

  /** Their paths, sorted by name. */
  public static List<Path> all() {
    if (!Files.exists(FOLDER) && !"1".equals(System.getenv("BUDDY_LS_FULL"))) {
      Assumptions.abort("skipped: needs the real files");
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
