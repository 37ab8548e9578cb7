package dev.buddyls.testing;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.Project;
import dev.buddyls.model.WorkingCopy;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;
import java.util.stream.Stream;

/** Documents for tests, alone or in a project. */
public final class Documents {

  public static final Catalog CATALOG = TestCatalog.open();

  private static final Analyzer ANALYZER = Rules.analyzer(CATALOG, Settings.DEFAULT, FAIL_THE_TEST);

  private Documents() {}

  /** A document that is the only one of its project. */
  public static Document of(String uri, String text) {
    return of(uri, text, Project.NONE);
  }

  public static Document of(String uri, String text, Project project) {
    Analyzer analyzer =
        project.settings().equals(Settings.DEFAULT)
            ? ANALYZER
            : Rules.analyzer(CATALOG, project.settings(), FAIL_THE_TEST);
    return Document.of(new SourceText(uri, 0, text), () -> project, CATALOG, analyzer);
  }

  /** The project of a document beside others. */
  public static Project beside(Document... others) {
    return new Project(Stream.of(others).map(Documents::member).toList(), WorkingCopy.NONE);
  }

  public static Project.Member member(Document document) {
    return new Project.Member(document.source(), document.file().names());
  }
}
