package dev.buddyls.cli.commands;

import dev.buddyls.workspace.FolderSearch;
import dev.buddyls.workspace.ProjectSettings;
import dev.buddyls.workspace.TextFile;
import dev.buddyls.workspace.Unreadable;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The texts that the arguments of a command name.
 *
 * @param problems messages about what could not be read
 */
record Inputs(List<Input> readable, List<String> problems) {

  /**
   * A text with its name as the user wrote it.
   *
   * @param path empty for standard input
   */
  record Input(String name, Optional<Path> path, String text) {}

  /**
   * @param settings decide which files in folders are read
   */
  static Inputs collect(
      List<String> names, InputStream stdin, Function<Path, ProjectSettings> settings) {
    Inputs inputs = new Inputs(new ArrayList<>(), new ArrayList<>());
    for (String name : names) {
      try {
        inputs.add(name, stdin, settings);
      } catch (UsageException | Unreadable e) {
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
      throw new UsageException(name + ": is not a valid file name");
    }
    if (Files.isDirectory(path)) {
      folder(path, settings);
    } else if (Files.exists(path)) {
      file(path);
    } else {
      throw new UsageException(name + ": no such file");
    }
  }

  private void file(Path path) {
    readable.add(new Input(path.toString(), Optional.of(path), TextFile.read(path)));
  }

  private void folder(Path folder, Function<Path, ProjectSettings> settings) {
    FolderSearch search = FolderSearch.in(folder, settings);
    problems.addAll(search.problems());
    if (search.files().isEmpty() && !search.excluded()) {
      throw new UsageException(
          folder + ": no Buddy file in this folder (buddy.yml, or YAML files below .buddy)");
    }
    for (Path file : search.files()) {
      try {
        file(file);
      } catch (Unreadable e) {
        problems.add(e.getMessage());
      }
    }
  }
}
