package dev.buddyls.workspace;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Names;
import dev.buddyls.model.Project;
import dev.buddyls.text.SourceText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The projects that files belong to, and the names in their files. The files of a project are read
 * when it is first needed; a text passed to {@link #update} replaces that of the file on disk. May
 * be used from any thread.
 */
public final class Projects {

  private final Catalog catalog;
  private final Predicate<Path> included;
  private final Map<Path, NavigableMap<Path, Project.Member>> byRoot = new HashMap<>();

  /**
   * @param included whether the current settings include a file
   */
  public Projects(Catalog catalog, Predicate<Path> included) {
    this.catalog = catalog;
    this.included = included;
  }

  /** The rest of the project of a file: its other files and its working copy. */
  public synchronized Project projectOf(Path file) {
    return ProjectFiles.root(file)
        .map(root -> new Project(others(root, key(file)), new Checkout(root)))
        .orElse(Project.NONE);
  }

  private List<Project.Member> others(Path root, Path file) {
    return members(root).entrySet().stream()
        .filter(it -> !it.getKey().equals(file) && included.test(it.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The files of all projects read so far. */
  public synchronized List<Project.Member> files() {
    return byRoot.values().stream().flatMap(members -> members.values().stream()).toList();
  }

  /**
   * Replaces the text and names of a file, saved or not.
   *
   * @return whether anything has changed for the other files of its project
   */
  public synchronized boolean update(Path file, SourceText source, Names names) {
    return ProjectFiles.root(file)
        .map(root -> members(root).put(key(file), new Project.Member(source, names)))
        .filter(before -> before.names().equals(names))
        .isEmpty();
  }

  /** Reads a file again from disk, or forgets it if it is gone. */
  public synchronized void reload(Path file) {
    ProjectFiles.root(file)
        .ifPresent(
            root -> {
              NavigableMap<Path, Project.Member> members = members(root);
              members.remove(key(file));
              read(key(file)).ifPresent(it -> members.put(key(file), it));
            });
  }

  private NavigableMap<Path, Project.Member> members(Path root) {
    return byRoot.computeIfAbsent(
        root,
        it -> {
          NavigableMap<Path, Project.Member> members = new TreeMap<>();
          for (Path file : ProjectFiles.in(it)) {
            read(file).ifPresent(member -> members.put(file, member));
          }
          return members;
        });
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private Optional<Project.Member> read(Path file) {
    try {
      SourceText source = new SourceText(file.toUri().toString(), 0, TextFile.read(file));
      Names names = BuddyFile.of(source, catalog).names();
      return Optional.of(new Project.Member(source, names));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
