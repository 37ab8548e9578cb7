package dev.buddyls.lsp.session;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Document;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.text.SourceText;

/**
 * Checks a built-in sample while the editor initialises: the first real file need not wait for the
 * classes and the parts of the catalogue that every file takes.
 */
public final class WarmUp {

  private static final String TEXT =
      """
      - pipeline: warm_up
        events:
          - type: PUSH
            refs: [refs/heads/main]
        priority: HIHG
        actions:
          - action: Test
            type: BUILD
            docker_image_name: library/node
            execute_commands:
              - npm test
      """;

  private WarmUp() {}

  /** Does so beside the background, which may have the first real file to check by then. */
  public static void start(Workers workers, Catalog catalog) {
    workers.run(Workers.Lane.INTERACTIVE, "warming up", cancel -> check(catalog, cancel));
  }

  private static void check(Catalog catalog, Cancel cancel) {
    SourceText source = new SourceText("file:///warm-up/buddy.yml", 0, TEXT);
    Analyzer analyzer = Rules.analyzer(catalog, Settings.DEFAULT, Failures.ofRules());
    Document.of(source, () -> Project.NONE, catalog, analyzer).report(cancel);
  }
}
