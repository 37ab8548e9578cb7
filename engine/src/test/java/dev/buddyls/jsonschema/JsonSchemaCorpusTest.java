package dev.buddyls.jsonschema;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Severity;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.Corpus;
import dev.buddyls.testing.TestCatalog;
import dev.buddyls.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** On real files, the schema and {@code check} agree. */
class JsonSchemaCorpusTest {

  /** The rules whose errors a schema can say. */
  private static final Set<String> SAYABLE = Set.of("wrong-type", "unknown-value", "missing-key");

  private static final Catalog CATALOG = TestCatalog.open();
  private static final Analyzer ANALYZER = Rules.analyzer(CATALOG, Settings.DEFAULT, FAIL_THE_TEST);

  @ParameterizedTest
  @EnumSource
  void acceptsWhatPeopleCallClean(SchemaDraft draft) {
    JsonObject labels = labels();
    List<String> accepted = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Corpus.File file : Corpus.sample("files")) {
      if (isClean(labels.getAsJsonObject("files/" + file.name()))) {
        List<String> refusals = draft.refusals(file.text());
        (refusals.isEmpty() ? accepted : refused).add(file.name() + " " + refusals);
      }
    }
    System.out.println(draft + ": accepts " + accepted.size() + " clean files");
    assertThat(refused).isEmpty();
    assertThat(accepted).hasSizeGreaterThan(Corpus.tries(100));
  }

  private static JsonObject labels() {
    String text = Corpus.read(Corpus.shared("corpus").resolve("labels.json"));
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static boolean isClean(JsonObject label) {
    boolean sure = !label.has("verdict_sure") || label.get("verdict_sure").getAsBoolean();
    return sure && label.get("verdict").getAsString().equals("clean");
  }

  /** A file of which the schema and the checker think differently. */
  private record Dispute(String file, List<String> schema, List<String> check) {}

  @ParameterizedTest
  @EnumSource
  void agreesWithCheck(SchemaDraft draft) {
    List<Dispute> disputes = new ArrayList<>();
    int refusedByBoth = 0;
    int acceptedByBoth = 0;
    for (String folder : List.of("files", "history")) {
      for (Corpus.File file : Corpus.sample(folder)) {
        List<Finding> errors = errors(file.text());
        boolean sayable = errors.stream().anyMatch(it -> SAYABLE.contains(it.rule()));
        if (isYaml(file.text()) && (sayable || errors.isEmpty())) {
          List<String> refusals = draft.refusals(file.text());
          if (sayable == refusals.isEmpty()) {
            disputes.add(
                new Dispute(file.name(), refusals, errors.stream().map(Finding::message).toList()));
          } else if (sayable) {
            refusedByBoth++;
          } else {
            acceptedByBoth++;
          }
        }
      }
    }
    System.out.println(
        "%s and check: %d accepted, %d refused, %d disputed"
            .formatted(draft, acceptedByBoth, refusedByBoth, disputes.size()));
    assertThat(disputes).isEmpty();
    assertThat(acceptedByBoth).isGreaterThan(Corpus.tries(100));
    assertThat(refusedByBoth).isGreaterThan(Corpus.tries(10));
  }

  private static boolean isYaml(String text) {
    try {
      return !YamlAsJson.documents(text).isEmpty();
    } catch (YamlEngineException e) {
      return false;
    }
  }

  private static List<Finding> errors(String text) {
    SyntaxTree tree = SyntaxTree.parse(new SourceText("file:///buddy.yml", 0, text));
    BuddyFile file = BuddyFile.of(tree, CATALOG);
    return ANALYZER.analyze(file, Project.NONE, Report.none(file), Cancel.NEVER).findings().stream()
        .filter(it -> it.severity() == Severity.ERROR)
        .toList();
  }
}
