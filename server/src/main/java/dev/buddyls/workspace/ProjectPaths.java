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

/** Lists the files and folders of a project, and nothing outside it. */
final class ProjectPaths {

  private static final int MAX_ENTRIES = 500;
  private static final Comparator<WorkingCopy.PathEntry> FOLDERS_FIRST =
      Comparator.<WorkingCopy.PathEntry, Boolean>comparing(it -> !it.folder())
          .thenComparing(WorkingCopy.PathEntry::name);

  private ProjectPaths() {}

  /** See {@link WorkingCopy#entries}. */
  static List<WorkingCopy.PathEntry> in(Path root, String folder) {
    try {
      Path realRoot = root.toRealPath();
      Path target = realRoot.resolve(folder).normalize();
      if (!target.startsWith(realRoot) || !isInside(target, realRoot)) {
        return List.of();
      }
      try (Stream<Path> entries = Files.list(target)) {
        return entries
            .filter(it -> !isGit(it))
            .limit(MAX_ENTRIES)
            .filter(it -> !Files.isSymbolicLink(it) || isInside(it, realRoot))
            .map(
                it -> new WorkingCopy.PathEntry(it.getFileName().toString(), Files.isDirectory(it)))
            .sorted(FOLDERS_FIRST)
            .toList();
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return List.of();
    }
  }

  /** Whether a path, with links resolved, is below the root and not inside {@code .git}. */
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
