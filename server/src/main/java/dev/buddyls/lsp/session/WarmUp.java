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
 * Checks a built-in sample file while the editor initialises, so that the classes and catalogue
 * files that every check needs are loaded before the first real file is opened.
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

  /**
   * Runs in the interactive lane, because the background lane may already have a real file to
   * check.
   */
  public static void start(Workers workers, Catalog catalog) {
    workers.run(Workers.Lane.INTERACTIVE, "warming up", cancel -> check(catalog, cancel));
  }

  private static void check(Catalog catalog, Cancel cancel) {
    SourceText source = new SourceText("file:///warm-up/buddy.yml", 0, TEXT);
    Analyzer analyzer = Rules.analyzer(catalog, Settings.DEFAULT, Failures.ofRules());
    Document.of(source, () -> Project.NONE, catalog, analyzer).report(cancel);
  }
}
