package dev.buddyls.workspace;

import dev.buddyls.model.FileKind;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The Buddy files in a folder and its subfolders, by their names and by the settings.
 *
 * @param files sorted
 * @param excluded whether settings exclude some
 * @param problems messages about what could not be read
 */
public record FolderSearch(List<Path> files, boolean excluded, List<String> problems) {

  private static final Set<String> SKIPPED = Set.of(".git", "node_modules");
  private static final int MAX_FOLDERS = 64;

  /**
   * @throws Unreadable if the folder cannot be searched
   */
  public static FolderSearch in(Path folder, Function<Path, ProjectSettings> settings) {
    List<Path> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.noneOf(FileVisitOption.class),
          MAX_FOLDERS,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              boolean skipped =
                  dir.getFileName() != null && SKIPPED.contains(dir.getFileName().toString());
              return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              boolean named = FileKind.of(file.toString().replace('\\', '/')).isPresent();
              if (named || settings.apply(file).includes(file)) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              problems.add(file + ": cannot be read, so it was skipped");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new Unreadable(folder + ": cannot be searched: " + e.getMessage());
    }
    boolean excluded = files.removeIf(file -> settings.apply(file).excludes(file));
    files.sort(null);
    return new FolderSearch(List.copyOf(files), excluded, List.copyOf(problems));
  }
}
