package dev.buddyls.testing;

import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rewrites text chunks in the sources of tests. */
final class TextBlocks {

  private static final Path SOURCES = Repository.TEST_SOURCES;
  private static final Pattern BLOCK =
      Pattern.compile("\"\"\"[ \\t]*\\R((?:[^\"\\\\]|\\\\.|\"(?!\"\"))*)\"\"\"", Pattern.DOTALL);

  private TextBlocks() {}

  /**
   * Finds the text chunk with a value in the sources of the callers, the one nearest to the call
   * where there are several, and gives it another value.
   *
   * @return whether there is one
   */
  static synchronized boolean rewrite(String value, String newValue) {
    List<StackFrame> callers = StackWalker.getInstance().walk(it -> it.toList());
    return callers.stream().anyMatch(it -> rewrite(it, value, newValue));
  }

  private static boolean rewrite(StackFrame caller, String value, String newValue) {
    String type = caller.getClassName().replaceAll("\\$.*", "");
    Path file = SOURCES.resolve(type.replace('.', '/') + ".java");
    return Files.exists(file) && rewrite(file, caller.getLineNumber(), value, newValue);
  }

  static boolean rewrite(Path file, int line, String value, String newValue) {
    String source = Corpus.read(file);
    Optional<MatchResult> chunk =
        BLOCK
            .matcher(source)
            .results()
            .filter(it -> value(it.group(1)).equals(value))
            .min(Comparator.comparing(it -> Math.abs(line(source, it.start()) - line)));
    chunk.ifPresent(
        it -> {
          String written = written(newValue, indentation(it.group(1)));
          Golden.write(
              file, source.substring(0, it.start(1)) + written + source.substring(it.end(1)));
        });
    return chunk.isPresent();
  }

  static String value(String written) {
    return written.replace("\r\n", "\n").stripIndent().translateEscapes();
  }

  private static long line(String source, int offset) {
    return source.substring(0, offset).lines().count();
  }

  /** The columns before each line of a chunk that are not part of its value. */
  private static int indentation(String written) {
    String first = written.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    String kept = written.stripIndent().lines().filter(it -> !it.isBlank()).findFirst().orElse("");
    return first.isEmpty() ? written.length() : first.stripTrailing().length() - kept.length();
  }

  /** A value as it is written between the quotes of a chunk. */
  static String written(String value, int indentation) {
    String indent = " ".repeat(indentation);
    return value
        .replace("\\", "\\\\")
        .replace("\"\"\"", "\\\"\"\"")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replaceAll("(?m) $", "\\\\s")
        .lines()
        .map(it -> it.isEmpty() ? it : indent + it)
        .collect(Collectors.joining("\n", "", value.endsWith("\n") ? "\n" + indent : ""));
  }
}
