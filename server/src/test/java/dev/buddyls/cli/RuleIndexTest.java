package dev.buddyls.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleIndexTest {

  @TempDir Path today;

  @Test
  void thePagesAreThoseOfToday() throws IOException {
    RuleIndex.of(Rules.of(Catalog.bundled(), Settings.DEFAULT)).write(today);

    assertThat(pages(Path.of("../docs/rules")))
        .as("renew them: ./buddy-ls rules --pages docs/rules")
        .isEqualTo(pages(today));
  }

  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String text = String.join("\n", Files.readAllLines(file));
        pages.put(file.getFileName().toString(), text);
      }
    }
    return pages;
  }
}
