package dev.buddyls.ide.hover;

import dev.buddyls.analysis.Document;
import dev.buddyls.model.Project;
import dev.buddyls.testing.Documents;
import dev.buddyls.testing.Golden;
import dev.buddyls.testing.SampleCopy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Hovers as text, for tests: the underlined text, a line of dashes, what is said about it. */
final class Hovers {

  /** A Sunday in November; the reader is in New York. */
  static final Clock SUNDAY =
      Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("America/New_York"));

  static final String NOTHING = "nothing";

  private static final Project CLONE =
      new Project(
          List.of(),
          new SampleCopy(
              List.of(
                  "refs/heads/main",
                  "refs/heads/release-1",
                  "refs/heads/release-2",
                  "refs/tags/v1.0"),
              List.of()));

  private static final String PIPELINES = "file:///buddy.yml";
  private static final String MARK = "<|>";

  private Hovers() {}

  static Document document(String text) {
    return document(text, CLONE);
  }

  static Document document(String text, Project project) {
    return Documents.of(PIPELINES, text, project);
  }

  static String at(String marked) {
    return at(PIPELINES, marked, CLONE, SUNDAY);
  }

  static String at(String marked, Clock clock) {
    return at(PIPELINES, marked, CLONE, clock);
  }

  static String at(String marked, Project project) {
    return at(PIPELINES, marked, project, SUNDAY);
  }

  private static String at(String uri, String marked, Project project, Clock clock) {
    String text = marked.replace(MARK, "");
    return HoverProvider.at(Documents.of(uri, text, project), marked.indexOf(MARK), clock)
        .map(it -> it.range().of(text) + "\n---\n" + it.markdown() + "\n")
        .orElse(NOTHING);
  }

  static void check(String marked, String expected) {
    check(PIPELINES, marked, expected);
  }

  static void check(String uri, String marked, String expected) {
    Golden.text(at(uri, marked, CLONE, SUNDAY), expected);
  }
}
