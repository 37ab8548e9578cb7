package dev.buddyls.workspace;

import dev.buddyls.model.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Buddy files of a project. */
public final class ProjectFiles {

  private static final String FOLDER = ".buddy";
  private static final int MAX_DEPTH = 8;
  private static final int MAX_FILES = 500;

  private ProjectFiles() {}

  /**
   * The folder of the project that a Buddy file belongs to: the one that contains {@code buddy.yml}
   * or the {@code .buddy} folder. Empty for a file whose name is not that of a Buddy file.
   */
  public static Optional<Path> root(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (FileKind.of(slashes(absolute)).isEmpty()) {
      return Optional.empty();
    }
    for (Path at = absolute.getParent(); at != null; at = at.getParent()) {
      if (at.endsWith(FOLDER)) {
        return Optional.ofNullable(at.getParent());
      }
    }
    return Optional.ofNullable(absolute.getParent());
  }

  /** The Buddy files of a project, sorted, without those that cannot be read. */
  public static List<Path> in(Path root) {
    try (Stream<Path> top = Files.list(root);
        Stream<Path> below = below(root.resolve(FOLDER))) {
      return Stream.concat(top, below)
          .filter(it -> FileKind.of(slashes(it)).isPresent() && Files.isRegularFile(it))
          .limit(MAX_FILES)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Stream<Path> below(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        ? Files.walk(folder, MAX_DEPTH)
        : Stream.empty();
  }

  private static String slashes(Path path) {
    return path.toString().replace('\\', '/');
  }
}
