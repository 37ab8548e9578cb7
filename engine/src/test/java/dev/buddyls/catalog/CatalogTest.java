package dev.buddyls.catalog;

import static dev.buddyls.testing.FailedRules.FAIL_THE_TEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.analysis.Cancel;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Report;
import dev.buddyls.analysis.Severity;
import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.settings.Settings;
import dev.buddyls.syntax.SyntaxTree;
import dev.buddyls.testing.TestCatalog;
import dev.buddyls.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue speaks of nothing that it does not have, and its examples are clean. */
class CatalogTest {

  private static final Catalog CATALOG = TestCatalog.open();
  private static final CatalogFiles FILES = new CatalogFiles(TestCatalog::text);

  /** A page, or another document, with its year. */
  private static final String SOURCE =
      "(docs/[a-z0-9/-]+|export|API|CLI|Go SDK|validator) \\(20\\d\\d\\)|real files|inferred";

  static Stream<ObjectType> objects() {
    Stream<ObjectType> shared = CATALOG.objectNames().stream().map(CATALOG::object);
    Stream<ObjectType> actions =
        CATALOG.actionTypes().keySet().stream()
            .sorted()
            .map(type -> CATALOG.action(type).orElseThrow().object());
    return Stream.concat(shared, actions);
  }

  static Stream<Arguments> actionExamples() {
    return CATALOG.actionTypes().keySet().stream()
        .sorted()
        .map(type -> CATALOG.action(type).orElseThrow())
        .filter(action -> action.example().isPresent())
        .map(action -> Arguments.of(action.type(), action.example().get()));
  }

  static Stream<Arguments> propertyExamples() {
    return Stream.of("Pipeline", "Action", "Event", "Variable", "Target", "TriggerCondition")
        .map(CATALOG::object)
        .flatMap(
            object ->
                object.properties().values().stream()
                    .filter(property -> property.example().isPresent())
                    .map(it -> Arguments.of(it.key(), it.example().get())));
  }

  @Test
  void knowsAllActionTypes() {
    assertThat(CATALOG.actionTypes())
        .hasSizeGreaterThan(190)
        .containsKeys("BUILD", "HELM", "AMAZON_S3");
  }

  @Test
  void explainsEveryActionType() {
    assertThat(CATALOG.actionTypes().values())
        .allMatch(it -> !it.summary().isBlank() && !it.summary().equals(it.title()))
        .map(it -> CATALOG.action(it.type()).orElseThrow())
        .allMatch(it -> !it.object().doc().isBlank() && it.example().isPresent());
  }

  @ParameterizedTest
  @MethodSource("objects")
  void refersOnlyToWhatIsThere(ObjectType object) {
    object.properties().values().forEach(it -> references(it.type()));
    for (Property property : object.properties().values()) {
      assertThat(property.doc()).as("documentation of " + property.key()).isNotBlank();
      assertThat(object.properties().keySet())
          .as("keys that `%s` speaks of", property.key())
          .containsAll(property.required().when().tests().keySet())
          .containsAll(property.required().unless().ofObject().tests().keySet())
          .containsAll(property.applies().tests().keySet());
      property
          .deprecation()
          .flatMap(Deprecation::replacedBy)
          .filter(newer -> !(object.name().equals("Action") && newer.equals("integration")))
          .ifPresent(newer -> assertThat(object.properties().keySet()).contains(newer));
    }
  }

  private static void references(ValueType type) {
    if (type instanceof ValueType.ListOf list) {
      references(list.item());
    } else if (type instanceof ValueType.MapOf map) {
      references(map.value());
    } else if (type instanceof ValueType.OneOf oneOf) {
      oneOf.types().forEach(CatalogTest::references);
    } else if (type instanceof ValueType.ObjectRef ref) {
      assertThat(CATALOG.object(ref.name()).properties()).isNotEmpty();
    } else if (type instanceof ValueType.Choice choice) {
      assertThat(choice.values()).isNotEmpty().allMatch(value -> !value.doc().isBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("actionExamples")
  void exampleOfAnActionIsClean(String type, String example) {
    String text = "- pipeline: example\n  actions:\n" + example.indent(4);
    boolean old = CATALOG.actionTypes().get(type).deprecation().isPresent();
    assertThat(findings(text))
        .filteredOn(it -> !old || it.severity() != Severity.INFORMATION)
        .as("apart from the other actions that an example does not show")
        .filteredOn(it -> !it.rule().equals("unknown-action-reference"))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("propertyExamples")
  void exampleOfAKeyIsYaml(String key, String example) {
    SyntaxTree tree = SyntaxTree.parse(new SourceText("example", 0, example));
    assertThat(tree.errors()).as("example of " + key).isEmpty();
  }

  /** What is wrong with the example of an action type. */
  static List<Finding> faults(String type) {
    String example = CATALOG.action(type).flatMap(ActionType::example).orElseThrow();
    return findings("- pipeline: example\n  actions:\n" + example.indent(4));
  }

  private static List<Finding> findings(String text) {
    BuddyFile file = BuddyFile.of(SyntaxTree.parse(new SourceText("example", 0, text)), CATALOG);
    return Rules.analyzer(CATALOG, Settings.DEFAULT, FAIL_THE_TEST)
        .analyze(file, Project.NONE, Report.none(file), Cancel.NEVER)
        .findings();
  }

  @Test
  void saysOfEachActionTypeWhereItComesFrom() {
    assertThat(CATALOG.actionTypes().keySet())
        .filteredOn(type -> !FILES.read("actions/" + type).has("source"))
        .allMatch(
            type -> FILES.read("actions/" + type).get("confidence").getAsString().equals("none"));
  }

  static Stream<Arguments> files() {
    Stream<String> actions = CATALOG.actionTypes().keySet().stream().map(it -> "actions/" + it);
    Stream<String> objects = CATALOG.objectNames().stream().map(it -> "objects/" + it);
    Stream<String> tables = Stream.of("variables", "integrations");
    return Stream.of(actions, objects, tables).flatMap(it -> it).sorted().map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("files")
  void sourcesHaveAForm(String file) {
    sources(FILES.read(file))
        .flatMap(it -> Stream.of(it.split("; ")))
        .forEach(it -> assertThat(it).matches(SOURCE));
  }

  private static Stream<String> sources(JsonElement json) {
    if (!json.isJsonObject()) {
      return Stream.empty();
    }
    JsonObject object = json.getAsJsonObject();
    Stream<String> here =
        object.has("source") && object.get("source").isJsonPrimitive()
            ? Stream.of(object.get("source").getAsString())
            : Stream.empty();
    return Stream.concat(
        here, object.entrySet().stream().flatMap(entry -> sources(entry.getValue())));
  }

  @Test
  void readsOnlyWhatIsAskedFor() {
    Map<String, ActionSummary> summaries = TestCatalog.open().actionTypes();
    assertThat(summaries.get("AMAZON_S3").summary()).contains("S3");
  }
}
