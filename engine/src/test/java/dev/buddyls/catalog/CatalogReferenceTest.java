package dev.buddyls.catalog;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.buddyls.catalog.Facts.FactObject;
import dev.buddyls.testing.TestCatalog;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue says what the collected facts say, but for a list of differences with reasons. */
class CatalogReferenceTest {

  private static final Catalog CATALOG = TestCatalog.open();

  /** Objects that the catalogue calls otherwise. */
  private static final Map<String, String> NAMES =
      Map.of(
          "ActionCommon",
          "Action",
          "TargetDefinition",
          "Target",
          "EnvironmentDefinition",
          "Environment");

  private final FactComparison comparison = new FactComparison(CATALOG);

  @Test
  void actionsAreThoseOfTheFacts() {
    JsonObject shared = Facts.file("core").getAsJsonObject("objects");
    JsonObject actions = Facts.file("actions");
    actions.entrySet().forEach(it -> action(it.getKey(), object(it), shared));
    comparison.equal("actions", "names", actions.keySet(), CATALOG.actionTypes().keySet());
    Differences.of("actions").expect(comparison.differences());
  }

  private void action(String type, JsonObject facts, JsonObject shared) {
    Optional<ActionType> found = CATALOG.action(type);
    comparison.equal(type, "known", true, found.isPresent());
    if (found.isPresent()) {
      ActionSummary summary = found.get().summary();
      comparison.equal(type, "title", text(facts, "title"), summary.title());
      comparison.equal(type, "category", text(facts, "category"), summary.category());
      comparison.equal(type, "link", text(facts, "doc"), summary.link().orElse(""));
      comparison.equal(
          type, "outdated", facts.has("replacedByType"), summary.deprecation().isPresent());
      comparison.equal(
          type, "closed", isClosed(text(facts, "confidence")), found.get().object().closed());
      integrations(type, facts.get("integration"), found.get().integrations());
      JsonObject nested = facts.has("nested") ? facts.getAsJsonObject("nested") : new JsonObject();
      FactObject object = FactObject.of(type, facts.getAsJsonObject("properties"), nested, shared);
      comparison.object(object, found.get().object());
    }
  }

  private static boolean isClosed(String confidence) {
    return !Set.of("none", "inferred").contains(confidence);
  }

  private void integrations(String type, JsonElement facts, List<String> mine) {
    List<String> types =
        facts.isJsonObject() ? strings(facts.getAsJsonObject(), "types") : List.of();
    comparison.equal(type, "integrations", new TreeSet<>(types), new TreeSet<>(mine));
  }

  @Test
  void objectsAreThoseOfTheFacts() {
    JsonObject objects = Facts.file("core").getAsJsonObject("objects");
    for (Map.Entry<String, JsonElement> it : objects.entrySet()) {
      if (object(it).has("properties")) {
        FactObject facts = FactObject.of(it.getKey(), object(it), new JsonObject(), objects);
        comparison.object(facts, CATALOG.object(NAMES.getOrDefault(it.getKey(), it.getKey())));
      }
    }
    Differences.of("objects").expect(comparison.differences());
  }

  @Test
  void customActionsAreThoseOfTheFacts() {
    JsonObject facts = Facts.file("core").getAsJsonObject("custom_action_yml");
    JsonObject none = new JsonObject();
    comparison.object(
        FactObject.of("CustomAction", facts, none, none), CATALOG.object("CustomAction"));
    comparison.object(
        FactObject.of("CustomActionInput", facts.getAsJsonObject("input"), none, none),
        CATALOG.object("CustomActionInput"));
    Differences.of("custom actions").expect(comparison.differences());
  }

  @Test
  void variablesAreThoseOfTheFacts() {
    Set<String> inFacts = new TreeSet<>();
    for (JsonElement json : Facts.file("core").getAsJsonArray("env_vars")) {
      JsonObject facts = json.getAsJsonObject();
      String name = text(facts, "name");
      inFacts.add(name);
      Optional<PredefinedVariable> mine =
          CATALOG.variables().stream().filter(it -> it.isCalled(name)).findFirst();
      comparison.equal(name, "known", true, mine.isPresent());
      mine.filter(it -> it.name().equals(name)).ifPresent(it -> variable(facts, it));
    }
    for (PredefinedVariable mine : CATALOG.variables()) {
      comparison.equal(mine.name(), "in the facts", true, inFacts.contains(mine.name()));
    }
    Differences.of("variables").expect(comparison.differences());
  }

  private void variable(JsonObject facts, PredefinedVariable mine) {
    comparison.equal(mine.name(), "aliases", strings(facts, "deprecatedAliases"), mine.aliases());
    if (facts.has("since")) {
      comparison.equal(mine.name(), "since", text(facts, "since"), mine.since().orElse(""));
    }
  }

  @Test
  void integrationsAreThoseOfTheFacts() {
    JsonObject facts = Facts.file("integrations");
    for (Map.Entry<String, JsonElement> it : facts.getAsJsonObject("types").entrySet()) {
      Optional<IntegrationType> mine =
          CATALOG.integrations().stream().filter(my -> my.type().equals(it.getKey())).findFirst();
      comparison.equal(it.getKey(), "known", true, mine.isPresent());
      mine.ifPresent(my -> integration(facts, object(it), my));
    }
    Set<String> types = new TreeSet<>(facts.getAsJsonObject("types").keySet());
    Set<String> mine = new TreeSet<>();
    CATALOG.integrations().forEach(it -> mine.add(it.type()));
    comparison.equal("integrations", "names", types, mine);
    Differences.of("integrations").expect(comparison.differences());
  }

  private void integration(JsonObject facts, JsonObject type, IntegrationType mine) {
    comparison.equal(mine.type(), "title", text(type, "title"), mine.title());
    Set<String> users = new TreeSet<>(strings(facts.getAsJsonObject("usedBy"), mine.type()));
    users.addAll(strings(facts.getAsJsonObject("usedByInferred"), mine.type()));
    CATALOG.actionTypes().keySet().stream()
        .filter(it -> CATALOG.action(it).orElseThrow().integrations().contains(mine.type()))
        .forEach(users::add);
    comparison.equal(mine.type(), "used by", users, new TreeSet<>(mine.usedBy()));
  }

  @Test
  void scopesAreThoseOfTheFacts() {
    JsonObject facts = Facts.file("integrations");
    Set<String> names = new TreeSet<>(strings(facts, "scopes"));
    JsonObject generations = facts.getAsJsonObject("scopesByGeneration");
    generations.entrySet().forEach(it -> names.addAll(strings(object(it), "values")));
    Set<String> mine = new TreeSet<>();
    for (AccessScope scope : CATALOG.scopes()) {
      mine.add(scope.name());
      mine.addAll(scope.aliases());
    }
    comparison.equal("scopes", "names", names, mine);
    Differences.of("scopes").expect(comparison.differences());
  }

  private static JsonObject object(Map.Entry<String, JsonElement> entry) {
    return entry.getValue().getAsJsonObject();
  }

  private static String text(JsonObject json, String member) {
    return json.has(member) && !json.get(member).isJsonNull() ? json.get(member).getAsString() : "";
  }

  private static List<String> strings(JsonObject json, String member) {
    return json.has(member) ? Facts.strings(json.get(member)) : List.of();
  }
}
