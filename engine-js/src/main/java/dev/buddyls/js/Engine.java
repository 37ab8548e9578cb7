package dev.buddyls.js;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.RuleFailures;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.text.SourceText;
import java.util.Optional;
import org.teavm.jso.JSExport;

/**
 * What JavaScript can ask of the engine. Texts come and go as strings; answers are JSON. Of a
 * project it knows one file at a time, and no settings.
 */
public final class Engine {

  private final Catalog catalog;
  private final Analyzer analyzer;

  Engine(Catalog catalog) {
    this.catalog = catalog;
    this.analyzer = Rules.analyzer(catalog, Settings.DEFAULT, new RuleFailures(Engine::log));
  }

  /** An engine that takes the catalogue from JavaScript. */
  @JSExport
  public static Engine open(CatalogTexts texts) {
    return new Engine(Catalog.of(name -> Optional.ofNullable(texts.get(name))));
  }

  /**
   * The findings of a file, as {@link FindingsJson} writes them.
   *
   * @param uri tells by its path what kind of file it is
   */
  @JSExport
  public String check(String text, String uri) {
    BuddyFile file = BuddyFile.of(SyntaxTree.parse(new SourceText(uri, 0, text)), catalog);
    Report report = analyzer.analyze(file, Project.NONE, Report.none(file), Cancel.NEVER);
    return new FindingsJson(file.tree().source()).of(report.findings()).toString();
  }

  /** On the console: a rule that fails loses its own findings only. */
  private static void log(String rule, Throwable failure) {
    System.err.println(rule + " failed: " + failure);
  }
}
