package dev.buddyls.settings;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;

/**
 * A pattern of paths, as Java knows them, but that {@code **}{@code /} may stand for no folder,
 * too. A slash at the start, {@code ./} there and a slash at the end say nothing. Immutable;
 * touches no disk.
 */
public record Glob(String written) {

  /** At the start of a name, and not in braces, which cannot stand in others. */
  private static final String ANY_FOLDERS = "(?<![^/])\\*\\*/(?![^{]*})";

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it makes no sense
   */
  public static Glob of(String written) {
    Glob glob = new Glob(written);
    glob.matcher();
    return glob;
  }

  /** Tells which paths fit; it takes relative ones. */
  public PathMatcher matcher() {
    String plain = written.replaceFirst("^(\\./|/)", "").replaceFirst("/$", "");
    return FileSystems.getDefault()
        .getPathMatcher("glob:" + plain.replaceAll(ANY_FOLDERS, "{**/,}"));
  }
}
