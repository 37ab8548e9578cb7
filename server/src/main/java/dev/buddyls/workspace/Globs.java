package dev.buddyls.workspace;

import dev.buddyls.config.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns of paths below a folder. One that fits a folder fits all that is in it. */
record Globs(Path root, List<Pattern> patterns) {

  static Globs of(Path root, List<Glob> globs) {
    return new Globs(root, globs.stream().map(it -> Pattern.compile(it.regex())).toList());
  }

  /**
   * Whether a pattern fits a file or a folder that it is in.
   *
   * @param file absolute and normalized
   */
  boolean fit(Path file) {
    if (patterns.isEmpty() || !file.startsWith(root) || file.equals(root)) {
      return false;
    }
    StringBuilder path = new StringBuilder();
    for (Path name : root.relativize(file)) {
      path.append(path.isEmpty() ? "" : "/").append(name);
      if (patterns.stream().anyMatch(it -> it.matcher(path).matches())) {
        return true;
      }
    }
    return false;
  }
}
