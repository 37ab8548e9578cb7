package dev.buddyls.cli;

import dev.buddyls.model.FileKind;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.TextFile;
import dev.buddyls.workspace.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The texts that the user asked for.
 *
 * @param problems what could not be read, and why, for people
 */
record Inputs(List<Input> readable, List<String> problems) {

  private static final Set<String> SKIPPED = Set.of(".git", "node_modules");
  private static final int MAX_FOLDERS = 64;

  /**
   * A text, and its name as the user would write it.
   *
   * @param path empty for standard input
   */
  record Input(String name, Optional<Path> path, String text) {}

  /**
   * @param settings say which files of folders count
   */
  static Inputs collect(
      List<String> names, InputStream stdin, Function<Path, ProjectSettings> settings) {
    Inputs inputs = new Inputs(new ArrayList<>(), new ArrayList<>());
    for (String name : names) {
      try {
        inputs.add(name, stdin, settings);
      } catch (Unusable | Unreadable e) {
        inputs.problems.add(e.getMessage());
      }
    }
    return inputs;
  }

  private void add(String name, InputStream stdin, Function<Path, ProjectSettings> settings) {
    if (name.equals("-")) {
      String text = TextFile.read("standard input", () -> stdin);
      readable.add(new Input("<stdin>", Optional.empty(), text));
      return;
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new Unusable(name + ": this is no file name");
    }
    if (Files.isDirectory(path)) {
      folder(path, settings);
    } else if (Files.exists(path)) {
      file(path);
    } else {
      throw new Unusable(name + ": there is no such file");
    }
  }

  private void file(Path path) {
    readable.add(new Input(path.toString(), Optional.of(path), TextFile.read(path)));
  }

  private void folder(Path folder, Function<Path, ProjectSettings> settings) {
    List<Path> found = new ArrayList<>();
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
                found.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              problems.add(file + ": cannot be read, so it was not looked into");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new Unusable(folder + ": cannot be searched: " + e.getMessage());
    }
    boolean excluded = found.removeIf(file -> settings.apply(file).excludes(file));
    if (found.isEmpty() && !excluded) {
      throw new Unusable(
          folder + ": no Buddy file in this folder (buddy.yml, or YAML files below .buddy)");
    }
    found.sort(null);
    for (Path file : found) {
      try {
        file(file);
      } catch (Unreadable e) {
        problems.add(e.getMessage());
      }
    }
  }
}
