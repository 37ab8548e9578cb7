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
 * Reads the branches and tags of a repository from its loose ref files and {@code packed-refs}. The
 * reftable format is not supported: such a repository has no refs here.
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
   * The refs of the repository that contains a folder: see {@link
   * dev.buddyls.model.WorkingCopy#refs}.
   */
  static List<String> of(Path folder) {
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

  /** The git folder with the refs; for a worktree, that of the main working copy. */
  private static Optional<Path> repository(Path folder) {
    Path at = folder;
    for (int i = 0; at != null && i < MAX_PARENTS; i++, at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.isDirectory(git)) {
        return Optional.of(git);
      } else if (Files.isRegularFile(git)) {
        return linked(at, head(git)).map(GitRefs::common);
      }
    }
    return Optional.empty();
  }

  /** The folder that the {@code .git} file of a worktree or submodule points to. */
  private static Optional<Path> linked(Path folder, String text) {
    Matcher link = LINK.matcher(text.strip());
    return link.matches() ? resolve(folder, link.group(1)) : Optional.empty();
  }

  private static Path common(Path git) {
    Path file = git.resolve("commondir");
    return Files.isRegularFile(file) ? resolve(git, head(file).strip()).orElse(git) : git;
  }

  /** Network paths are not followed. */
  private static Optional<Path> resolve(Path folder, String path) {
    try {
      return path.startsWith("//") || path.startsWith("\\\\")
          ? Optional.empty()
          : Optional.of(folder.resolve(path).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Adds the refs stored in separate files. Links are not followed. */
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
      // Keep the refs found so far.
    }
  }

  private void packed(Path file) {
    if (Files.isRegularFile(file)) {
      PACKED
          .matcher(head(file))
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

  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
