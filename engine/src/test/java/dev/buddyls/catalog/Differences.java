package dev.buddyls.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Differences between the catalogue and what was collected that are right as they are. The list has
 * sections, {@code [actions]}, and in each lines such as {@code BUILD.shell default: the reason}; a
 * {@code *} at its end takes whatever starts so.
 */
record Differences(String section, Map<String, String> reasons) {

  static Differences of(String section) {
    Map<String, String> reasons = new TreeMap<>();
    String current = "";
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        current = line.substring(1, line.length() - 1);
      } else if (current.equals(section) && !line.isEmpty() && !line.startsWith("#")) {
        String[] parts = line.split(": ", 2);
        assertThat(parts).as("a reason beside " + line).hasSize(2);
        reasons.put(parts[0], parts[1]);
      }
    }
    return new Differences(section, reasons);
  }

  /** Whatever is found must be listed, and whatever is listed must be found. */
  void expect(Map<String, String> found) {
    Map<String, String> unlisted = new TreeMap<>(found);
    unlisted.keySet().removeIf(place -> reasons.keySet().stream().anyMatch(it -> fits(it, place)));
    Map<String, String> gone = new TreeMap<>(reasons);
    gone.keySet().removeIf(it -> found.keySet().stream().anyMatch(place -> fits(it, place)));
    assertThat(lines(unlisted)).as("differences that are not listed").isEmpty();
    assertThat(lines(gone)).as("listed differences that are gone").isEmpty();
  }

  private static boolean fits(String listed, String place) {
    return listed.endsWith("*")
        ? place.startsWith(listed.substring(0, listed.length() - 1))
        : place.equals(listed);
  }

  private static String lines(Map<String, String> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach((key, what) -> text.append(key).append(": ").append(what).append('\n'));
    return text.toString();
  }

  private static String text() {
    try (InputStream in = Differences.class.getResourceAsStream("/catalog-differences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
