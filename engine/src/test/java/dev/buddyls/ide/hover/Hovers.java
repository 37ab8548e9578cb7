package dev.buddyls.ide.hover;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.SampleCopy;
import dev.buddyls.text.SourceText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Hovers as text, for tests: the underlined text, a line of dashes, what is said about it. */
final class Hovers {

  /** A Sunday in November; the reader is in New York. */
  static final Surroundings SUNDAY =
      new Surroundings(
          Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("America/New_York")),
          new SampleCopy(
              List.of(
                  "refs/heads/main",
                  "refs/heads/release-1",
                  "refs/heads/release-2",
                  "refs/tags/v1.0"),
              List.of()));

  static final String NOTHING = "nothing";

  private static final String PIPELINES = "file:///buddy.yml";
  private static final String MARK = "<|>";
  private static final Catalog CATALOG = Catalog.bundled();

  private Hovers() {}

  static BuddyFile file(String text) {
    return file(PIPELINES, text);
  }

  static BuddyFile file(String uri, String text) {
    return BuddyFile.of(SyntaxTree.parse(new SourceText(uri, 0, text)), CATALOG);
  }

  static String at(String marked) {
    return at(marked, SUNDAY);
  }

  static String at(String marked, Surroundings surroundings) {
    return at(PIPELINES, marked, surroundings);
  }

  private static String at(String uri, String marked, Surroundings surroundings) {
    String text = marked.replace(MARK, "");
    return Hover.at(file(uri, text), Project.ALONE, marked.indexOf(MARK), surroundings)
        .map(it -> it.range().of(text) + "\n---\n" + it.markdown() + "\n")
        .orElse(NOTHING);
  }

  static void check(String marked, String expected) {
    check(PIPELINES, marked, expected);
  }

  static void check(String uri, String marked, String expected) {
    Golden.text(at(uri, marked, SUNDAY), expected);
  }
}
