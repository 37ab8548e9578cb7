package dev.buddyls.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the configurations in {@code docs/editors.md}, so that exactly those are tested. */
final class EditorGuide {

  /** The root of the repository. */
  static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static final Pattern FENCED = Pattern.compile("(?ms)^```\\w+\n(.*?)^```$");

  private EditorGuide() {}

  /** The fenced blocks below a heading, with the path of this repository. */
  static List<String> snippets(String heading) {
    String guide = read(REPOSITORY.resolve("docs/editors.md"));
    int start = guide.indexOf("\n## " + heading + "\n");
    if (start < 0) {
      throw new IllegalArgumentException("docs/editors.md has no heading " + heading);
    }
    int end = guide.indexOf("\n## ", start + 1);
    return FENCED
        .matcher(guide.substring(start, end < 0 ? guide.length() : end))
        .results()
        .map(it -> it.group(1).replace("/path/to/buddy-ls", REPOSITORY.toString()))
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
