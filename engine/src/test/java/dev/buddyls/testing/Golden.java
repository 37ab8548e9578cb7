package dev.buddyls.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What tests expect, and keep up to date themselves: with {@code -Dupdate} they write what they
 * found in the place of what they expected, and without it they fail where the two differ.
 */
public final class Golden {

  /** Ends the message of a test that fails for a stale expectation. */
  public static final String HINT = "(if the new text is right, `./dev update` writes it)";

  private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");

  private Golden() {}

  /** A generated file under version control; its line ends may be those of the platform. */
  public static void file(Path file, String actual) {
    file(UPDATE, file, actual);
  }

  static void file(boolean update, Path file, String actual) {
    String old = Files.exists(file) ? Corpus.read(file).replace("\r\n", "\n") : "";
    if (update && !old.equals(actual)) {
      write(file, actual);
    } else {
      assertThat(old).as("%s is out of date %s", file, HINT).isEqualTo(actual);
    }
  }

  /** A text chunk in the source of the test that calls, directly or through other classes. */
  public static void text(String actual, String expected) {
    if (UPDATE && !actual.equals(expected) && TextBlocks.rewrite(expected, actual)) {
      return;
    }
    assertThat(actual).as(HINT).isEqualTo(expected);
  }

  /**
   * A part of a fixture file.
   *
   * @param head what stands above the part in the file, and nowhere else
   * @param written the part as it is written there, and {@code renewed} as it should be
   */
  public static void part(
      Path file, String head, String actual, String expected, String written, String renewed) {
    if (UPDATE && !actual.equals(expected)) {
      replace(file, head, written, renewed);
    } else {
      assertThat(actual).as(HINT).isEqualTo(expected);
    }
  }

  /** One at a time: other tests may write other parts of the file. */
  static synchronized void replace(Path file, String head, String written, String renewed) {
    String text = Corpus.read(file);
    int at = text.indexOf(written.strip(), text.indexOf(head));
    assertThat(at).as("%s has the part%n%s", file, written).isNotNegative();
    String after = text.substring(at + written.strip().length());
    write(file, text.substring(0, at) + renewed.strip() + after);
  }

  static void write(Path file, String text) {
    try {
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
