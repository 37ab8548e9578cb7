package dev.buddyls.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.testing.Corpus;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random patterns and paths against the patterns of the JDK. */
class GlobOracleTest {

  private static final int PATTERNS = Corpus.tries(20_000);
  private static final int PATHS = 20;

  /** The JDK's {@code **}{@code /} is at least one folder, and braces cannot stand in others. */
  private static final String ANY_FOLDERS = "(?<![^/])\\*\\*/(?![^{]*})";

  private static final String[] PARTS = {
    "a", "b", "a", "b", "/", "/", "*", "*", "**/", "**", "?", "[ab]", "[!a]", "[a-c]", "[-a]",
    "[a-]", "{a,b}", "{a*,b/}", "{", ",", "}", "[", "]", "!", "-", "^", "&&", "\\", "\\*", "🚀",
    "[🚀]", "[!🚀]", ".", "$"
  };
  private static final String[] NAMES = {
    "a", "b", "c", "ab", "ba", "aa", "🚀", "🚁a", "a,b", "{a", "-", ".", "!", "a-", "*"
  };

  private final Random random = new Random(1);

  /** Ranges that end with a bracket, which the JDK refuses, and any folders within braces. */
  private static final Pattern UNKNOWN = Pattern.compile("\\[[^]]*-\\[|\\{([^}]*[,/])?\\*\\*/");

  @Test
  void fitsWhatTheOracleFits() {
    for (int i = 0; i < PATTERNS; i++) {
      String pattern = any(PARTS, "", 1 + random.nextInt(8));
      Optional<PathMatcher> oracle = oracle(pattern);
      Optional<Glob> glob = glob(pattern);
      if (!UNKNOWN.matcher(pattern).find()) {
        assertThat(glob.isPresent()).as(pattern).isEqualTo(oracle.isPresent());
        oracle.ifPresent(it -> compare(glob.get(), it));
      }
    }
  }

  private void compare(Glob glob, PathMatcher oracle) {
    for (int i = 0; i < PATHS; i++) {
      String path = any(NAMES, "/", 1 + random.nextInt(4));
      assertThat(glob.matches(path))
          .as("%s for %s", glob, path)
          .isEqualTo(oracle.matches(Path.of(path)));
    }
  }

  private String any(String[] texts, String between, int count) {
    return String.join(
        between,
        IntStream.range(0, count).mapToObj(i -> texts[random.nextInt(texts.length)]).toList());
  }

  private static Optional<PathMatcher> oracle(String pattern) {
    String plain = pattern.replaceFirst("^(\\./|/)", "").replaceFirst("/$", "");
    try {
      return Optional.of(
          FileSystems.getDefault()
              .getPathMatcher("glob:" + plain.replaceAll(ANY_FOLDERS, "{**/,}")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Glob> glob(String pattern) {
    try {
      return Optional.of(Glob.of(pattern));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
