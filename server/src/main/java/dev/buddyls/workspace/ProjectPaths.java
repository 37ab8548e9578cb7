package dev.buddyls.workspace;

import dev.buddyls.model.WorkingCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files and folders of a project, and never any others. */
final class ProjectPaths {

  private static final int MAX_ENTRIES = 500;
  private static final Comparator<WorkingCopy.Entry> FOLDERS_FIRST =
      Comparator.<WorkingCopy.Entry, Boolean>comparing(it -> !it.folder())
          .thenComparing(WorkingCopy.Entry::name);

  private ProjectPaths() {}

  /** See {@link WorkingCopy#entries}. */
  static List<WorkingCopy.Entry> in(Path root, String folder) {
    try {
      Path realRoot = root.toRealPath();
      Path asked = realRoot.resolve(folder).normalize();
      if (!asked.startsWith(realRoot) || !isInside(asked, realRoot)) {
        return List.of();
      }
      try (Stream<Path> entries = Files.list(asked)) {
        return entries
            .filter(it -> !isGit(it))
            .limit(MAX_ENTRIES)
            .filter(it -> !Files.isSymbolicLink(it) || isInside(it, realRoot))
            .map(it -> new WorkingCopy.Entry(it.getFileName().toString(), Files.isDirectory(it)))
            .sorted(FOLDERS_FIRST)
            .toList();
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return List.of();
    }
  }

  /** Whether a path leads to a place below the root that is not git's own, whatever links say. */
  private static boolean isInside(Path path, Path realRoot) {
    try {
      Path real = path.toRealPath();
      return real.startsWith(realRoot) && !isInGit(realRoot.relativize(real));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isInGit(Path relative) {
    for (Path name : relative) {
      if (isGit(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGit(Path path) {
    return path.getFileName().toString().equals(".git");
  }
}
