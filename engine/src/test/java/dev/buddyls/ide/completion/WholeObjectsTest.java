package dev.buddyls.ide.completion;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.settings.Settings.Generation;
import dev.buddyls.testing.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole objects hold all that they need, and nothing that does not belong there. */
class WholeObjectsTest {

  /** What is wrong with a file whose values are still to be filled in. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "missing-key",
          "unknown-key",
          "unknown-value",
          "unknown-action-type",
          "deprecated-key",
          "deprecated-value",
          "deprecated-action",
          "yaml-syntax");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<|>\n",
        "- pipeline: Build\n  actions:\n  - <|>\n",
        "- pipeline: Build\n  actions:\n    <|>\n",
        "- pipeline: Build\n  events:\n    - <|>\n",
        "- pipeline: Build\n  trigger_conditions:\n  - <|>\n",
        "- pipeline: Build\n  variables: <|>\n",
        "- pipeline: Build\n  targets:\n  <|>\n",
        "- pipeline: Build\n  actions:\n  - action: x\n    type: BUILD\n    services:\n    - <|>\n"
      })
  void lackNothing(String marked) {
    for (Generation generation : Generation.values()) {
      lackNothing(marked, Settings.read(Map.of("generation", generation.word())));
    }
  }

  private static void lackNothing(String marked, Settings settings) {
    Proposed proposed = Proposed.in(marked, Project.NONE.with(settings));
    Analyzer analyzer = Rules.analyzer(Documents.CATALOG, settings, FAIL_THE_TEST);
    List<String> before = findings(proposed.text(), analyzer);
    List<String> wrong = new ArrayList<>();
    List<Proposal> whole =
        proposed.all().stream().filter(it -> it.kind() == ProposalKind.SNIPPET).toList();
    for (Proposal proposal : whole) {
      String after = proposed.accept(proposal.label()).replace("<|>", "");
      findings(after, analyzer).stream()
          .filter(it -> !before.contains(it))
          .forEach(it -> wrong.add(proposal.label() + ": " + it + "\n" + after));
    }
    assertThat(whole).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  private static List<String> findings(String text, Analyzer analyzer) {
    BuddyFile file = Proposed.document(text).file();
    return analyzer.analyze(file, Project.NONE, Report.none(file), Cancel.NEVER).findings().stream()
        .filter(it -> UNFINISHED.contains(it.rule()))
        .map(it -> it.rule() + ": " + it.message())
        .toList();
  }
}
