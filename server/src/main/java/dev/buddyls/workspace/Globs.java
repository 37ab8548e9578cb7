package dev.buddyls.workspace;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of paths below a folder. One that fits a folder fits all that is in it.
 *
 * @param problems what is wrong with patterns that cannot be read, for people
 */
record Globs(Path root, List<PathMatcher> matchers, List<String> problems) {

  private static final String ANY_FOLDERS = "**/";

  static Globs of(Path root, List<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String pattern : patterns) {
      String plain = pattern.replaceFirst("^(\\./|/)", "").replaceFirst("/$", "");
      try {
        matchers.add(matcher(plain));
        if (plain.startsWith(ANY_FOLDERS)) {
          // Java's pattern wants at least one folder.
          matchers.add(matcher(plain.substring(ANY_FOLDERS.length())));
        }
      } catch (PatternSyntaxException e) {
        problems.add("`" + pattern + "` cannot be read as a pattern of files.");
      }
    }
    return new Globs(root, List.copyOf(matchers), List.copyOf(problems));
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
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
