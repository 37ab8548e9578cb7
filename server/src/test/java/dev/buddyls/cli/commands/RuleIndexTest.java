package dev.buddyls.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.explain.RuleIndex;
import dev.buddyls.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleIndexTest {

  @Test
  void thePagesAreThoseOfToday() throws IOException {
    RuleIndex today =
        RuleIndex.of(Rules.of(Catalog.bundled(), Settings.DEFAULT), new BundledRulePages());
    Map<String, String> expected = new TreeMap<>(Map.of(RuleIndex.INDEX, text(today.index())));
    today.pages().forEach((id, page) -> expected.put(id + ".md", text(page)));

    assertThat(pages(Path.of("../docs/rules")))
        .as("renew them: ./buddy-ls rules --pages docs/rules")
        .isEqualTo(expected);
  }

  private static String text(String page) {
    return String.join("\n", page.lines().toList());
  }

  private static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), text(Files.readString(file)));
      }
    }
    return pages;
  }
}
