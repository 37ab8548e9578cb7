package dev.buddyls.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files that lie beside a checkout. Tests that need them are skipped where they are absent,
 * and fail where {@code BUDDY_LS_FULL=1} promises that they are there.
 */
public final class Corpus {

  private static final boolean FULL = "1".equals(System.getenv("BUDDY_LS_FULL"));

  private Corpus() {}

  /** How often to try something random: a tenth of it, unless everything is asked for. */
  public static int tries(int all) {
    return FULL ? all : all / 10;
  }

  /** The files of a corpus folder: every tenth, unless everything is asked for. */
  public static List<File> sample(String folder) {
    List<File> all = files(folder);
    int step = FULL ? 1 : 10;
    return IntStream.iterate(0, it -> it < all.size(), it -> it + step).mapToObj(all::get).toList();
  }

  /** A folder below {@code shared}, which lies beside the checkout. */
  public static Path shared(String folder) {
    Path found = Path.of("..", "..", "shared", folder).toAbsolutePath().normalize();
    if (!Files.exists(found)) {
      String message = "skipped: needs the folder " + folder + " of the real files";
      if (FULL) {
        Assertions.fail(message);
      }
      Assumptions.abort(message);
    }
    return found;
  }

  public record File(String name, String text) {}

  /** All YAML files of a corpus folder, by name. */
  public static List<File> files(String folder) {
    try (Stream<Path> paths = Files.list(shared("corpus/" + folder))) {
      return paths
          .filter(path -> path.toString().endsWith(".yml"))
          .sorted()
          .map(path -> new File(path.getFileName().toString(), read(path)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path path) {
    try {
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
