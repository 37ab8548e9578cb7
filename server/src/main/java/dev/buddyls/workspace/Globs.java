package dev.buddyls.workspace;

import dev.buddyls.settings.Glob;
import java.nio.file.Path;
import java.util.List;

/** Patterns of paths below a folder. One that matches a folder matches everything in it. */
record Globs(Path root, List<Glob> globs) {

  /**
   * Whether a pattern matches a file or a folder that contains it.
   *
   * @param file absolute and normalized
   */
  boolean match(Path file) {
    if (globs.isEmpty() || !file.startsWith(root) || file.equals(root)) {
      return false;
    }
    StringBuilder part = new StringBuilder();
    for (Path name : root.relativize(file)) {
      part.append(part.isEmpty() ? "" : "/").append(name);
      String path = part.toString();
      if (globs.stream().anyMatch(it -> it.matches(path))) {
        return true;
      }
    }
    return false;
  }
}
