package dev.buddyls.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Branches and tags of a repository, from the files that git keeps them in: one file each, or a
 * line of {@code packed-refs}. A repository that keeps them in tables of its own has none here.
 */
final class GitRefs {

  private static final int MAX_PARENTS = 64;
  private static final int MAX_DEPTH = 10;
  private static final int MAX_REFS = 2_000;
  private static final int MAX_BYTES = 2 * 1024 * 1024;

  private static final Pattern LINK = Pattern.compile("gitdir: (.+)");
  private static final Pattern PACKED = Pattern.compile("(?m)^[0-9a-f]{40,64} (refs/.+)\\R");
  private static final Pattern OF_REMOTE = Pattern.compile("refs/remotes/[^/]+/(.+)");
  private static final Pattern NAMED = Pattern.compile("refs/(?:heads/(?!HEAD$)|tags/).+");

  private final TreeSet<String> refs = new TreeSet<>();

  private GitRefs() {}

  /**
   * Those of the repository that a folder is in: see {@link dev.buddyls.model.WorkingCopy#refs}.
   */
  static List<String> around(Path folder) {
    GitRefs found = new GitRefs();
    repository(folder)
        .ifPresent(
            git -> {
              Stream.of("refs/heads", "refs/tags", "refs/remotes")
                  .forEach(it -> found.loose(git, it));
              found.packed(git.resolve("packed-refs"));
            });
    return List.copyOf(found.refs);
  }

  /** Git's folder that holds the refs: that of the main working copy, where there are several. */
  private static Optional<Path> repository(Path folder) {
    Path at = folder;
    for (int i = 0; at != null && i < MAX_PARENTS; i++, at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.isDirectory(git)) {
        return Optional.of(git);
      } else if (Files.isRegularFile(git)) {
        return linked(at, start(git)).map(GitRefs::common);
      }
    }
    return Optional.empty();
  }

  /** The folder that the {@code .git} file of a worktree or submodule leads to. */
  private static Optional<Path> linked(Path folder, String text) {
    Matcher link = LINK.matcher(text.strip());
    return link.matches() ? resolve(folder, link.group(1)) : Optional.empty();
  }

  private static Path common(Path git) {
    Path file = git.resolve("commondir");
    return Files.isRegularFile(file) ? resolve(git, start(file).strip()).orElse(git) : git;
  }

  /** Paths to other computers are not followed. */
  private static Optional<Path> resolve(Path folder, String path) {
    try {
      return path.startsWith("//") || path.startsWith("\\\\")
          ? Optional.empty()
          : Optional.of(folder.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The refs that are files of their own. No links are followed. */
  private void loose(Path git, String folder) {
    Path start = git.resolve(folder);
    if (!Files.isDirectory(start)) {
      return;
    }
    try (Stream<Path> files = Files.find(start, MAX_DEPTH, (path, it) -> it.isRegularFile())) {
      files
          .takeWhile(it -> refs.size() < MAX_REFS)
          .map(it -> git.relativize(it).toString().replace('\\', '/'))
          .filter(it -> !it.endsWith(".lock") && !it.contains("/."))
          .forEach(this::add);
    } catch (IOException | UncheckedIOException e) {
      // What was found so far counts.
    }
  }

  private void packed(Path file) {
    if (Files.isRegularFile(file)) {
      PACKED
          .matcher(start(file))
          .results()
          .takeWhile(it -> refs.size() < MAX_REFS)
          .forEach(it -> add(it.group(1)));
    }
  }

  private void add(String name) {
    String local = OF_REMOTE.matcher(name).replaceFirst("refs/heads/$1");
    if (NAMED.matcher(local).matches()) {
      refs.add(local);
    }
  }

  private static String start(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
