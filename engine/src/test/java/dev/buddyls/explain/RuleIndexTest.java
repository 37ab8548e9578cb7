package dev.buddyls.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.settings.Settings;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.Repository;
import dev.buddyls.testing.TestCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of {@code docs/rules} are those of the rules. */
class RuleIndexTest {

  private static final Path DOCS = Repository.DOCS.resolve("rules");

  @Test
  void pagesAreUpToDate() throws IOException {
    RuleIndex index =
        RuleIndex.of(Rules.of(TestCatalog.open(), Settings.DEFAULT), new SourcePages());
    Map<String, String> pages = new TreeMap<>(Map.of(RuleIndex.INDEX, index.index()));
    index.pages().forEach((id, page) -> pages.put(id + ".md", page));

    pages.forEach((name, text) -> Golden.file(DOCS.resolve(name), text));
    assertThat(names(DOCS)).as("pages of rules").containsExactlyElementsOf(pages.keySet());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
