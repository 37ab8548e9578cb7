package dev.buddyls.workspace;

import dev.buddyls.settings.Glob;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/** Patterns of paths below a folder. One that fits a folder fits all that is in it. */
record Globs(Path root, List<PathMatcher> matchers) {

  static Globs of(Path root, List<Glob> globs) {
    return new Globs(root, globs.stream().map(Glob::matcher).toList());
  }

  /**
   * Whether a pattern fits a file or a folder that it is in.
   *
   * @param file absolute and normalized
   */
  boolean fit(Path file) {
    if (matchers.isEmpty() || !file.startsWith(root) || file.equals(root)) {
      return false;
    }
    Path relative = root.relativize(file);
    for (int names = 1; names <= relative.getNameCount(); names++) {
      Path part = relative.subpath(0, names);
      if (matchers.stream().anyMatch(it -> it.matches(part))) {
        return true;
      }
    }
    return false;
  }
}
