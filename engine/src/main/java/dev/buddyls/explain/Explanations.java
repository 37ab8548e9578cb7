package dev.buddyls.explain;

import dev.buddyls.analysis.rules.Rules;
import dev.buddyls.catalog.AccessScope;
import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.catalog.Deprecation;
import dev.buddyls.catalog.IntegrationType;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ObjectType;
import dev.buddyls.catalog.PredefinedVariable;
import dev.buddyls.catalog.docs.Documentation;
import dev.buddyls.explain.Explanation.Row;
import dev.buddyls.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that can be explained: action types, objects, keys, values, variables, rules. */
public final class Explanations {

  private final Catalog catalog;
  private final Rules rules;
  private final RulePages pages;
  private final List<KeyOwner> owners;
  private final ValueTopics values;

  public Explanations(Catalog catalog, RulePages pages) {
    this.catalog = catalog;
    this.pages = pages;
    this.rules = Rules.of(catalog, Settings.DEFAULT);
    this.owners = KeyOwner.all(catalog);
    this.values = new ValueTopics(owners);
  }

  /** What is known of a word: one explanation for each thing that it names. */
  public List<Explanation> about(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    String variable = upper.replaceAll("[${}]", "");
    List<Explanation> found = new ArrayList<>();
    catalog.action(upper).map(this::action).ifPresent(found::add);
    owners.stream()
        .map(KeyOwner::object)
        .filter(it -> it.name().equalsIgnoreCase(word))
        .filter(it -> !it.is(ObjectKind.ACTION) || it == catalog.actionCommon())
        .map(Explanations::object)
        .forEach(found::add);
    rules
        .rule(word.toLowerCase(Locale.ROOT))
        .map(pages::page)
        .map(RuleExplanation::of)
        .ifPresent(found::add);
    catalog.variables().stream()
        .filter(it -> it.isCalled(variable))
        .map(Explanations::variable)
        .forEach(found::add);
    catalog.integrations().stream()
        .filter(it -> it.type().equals(upper))
        .map(Explanations::integration)
        .forEach(found::add);
    catalog.scopes().stream()
        .filter(it -> it.isCalled(word))
        .map(Explanations::scope)
        .forEach(found::add);
    found.addAll(new KeyTopics(catalog, owners).about(word));
    values.about(word).ifPresent(found::add);
    return found;
  }

  /** All words that can be explained. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(catalog.actionTypes().keySet());
    rules.all().forEach(rule -> names.add(rule.id()));
    catalog.variables().forEach(it -> names.add(it.name()));
    catalog.integrations().forEach(it -> names.add(it.type()));
    catalog.scopes().forEach(it -> names.add(it.name()));
    names.addAll(catalog.objectNames());
    owners.stream().flatMap(it -> it.keys().stream()).forEach(it -> names.add(it.key()));
    names.addAll(values.words());
    return names;
  }

  private Explanation action(ActionType action) {
    Explanation.Builder page =
        Explanation.titled(action.type() + ", an action type: " + action.summary().title())
            .paragraph(action.object().doc())
            .paragraph(old(action.summary().deprecation()));
    KeyOwner owner = KeyOwner.of(action, catalog.actionCommon());
    KeyLists.addTo(page, owner.keys(), action.example().orElse(""));
    List<Row> more = new ArrayList<>();
    more.add(new Row("Keys of every action", "buddy-ls explain Action"));
    if (!action.integrations().isEmpty()) {
      more.add(new Row("Integrations", String.join(", ", action.integrations())));
    }
    action.object().link().ifPresent(it -> more.add(new Row("More", Catalog.url(it))));
    return page.section("").table(more).build();
  }

  private static Explanation object(ObjectType object) {
    boolean named = object.title().replace(" ", "").equalsIgnoreCase(object.name());
    String title = named || object.name().contains(".") ? "" : ": " + object.title();
    Explanation.Builder page =
        Explanation.titled(object.name() + ", a mapping" + title).paragraph(object.doc());
    KeyLists.addTo(page, List.copyOf(object.properties().values()), object.example().orElse(""));
    String link = object.link().map(it -> "More: " + Catalog.url(it)).orElse("");
    return page.section("").paragraph(link).build();
  }

  private static Explanation variable(PredefinedVariable variable) {
    List<Row> facts = new ArrayList<>();
    variable.example().ifPresent(it -> facts.add(new Row("Example", it)));
    if (!variable.aliases().isEmpty()) {
      facts.add(new Row("Older names", String.join(", ", variable.aliases())));
    }
    variable.since().ifPresent(it -> facts.add(new Row("Since", it)));
    return Explanation.titled(variable.name() + ", a variable that Buddy sets")
        .paragraph(variable.doc())
        .paragraph(variable.only().map(it -> "Set only " + it + ".").orElse(""))
        .paragraph(old(variable.deprecation()))
        .table(facts)
        .build();
  }

  private static Explanation integration(IntegrationType integration) {
    return Explanation.titled(integration.type() + ", an integration type: " + integration.title())
        .paragraph(integration.doc())
        .section("Used by")
        .paragraph(String.join(", ", integration.usedBy()))
        .build();
  }

  private static Explanation scope(AccessScope scope) {
    List<Row> facts = new ArrayList<>();
    scope.inProject().ifPresent(it -> facts.add(new Row("In one project", it)));
    if (!scope.aliases().isEmpty()) {
      facts.add(new Row("Older names", String.join(", ", scope.aliases())));
    }
    if (!scope.needs().isEmpty()) {
      facts.add(new Row("Needs", String.join(", ", scope.needs())));
    }
    scope.until().ifPresent(it -> facts.add(new Row("Until", it)));
    return Explanation.titled(scope.name() + ", a scope of integrations: " + scope.title())
        .paragraph(scope.doc())
        .paragraph(old(scope.deprecation()))
        .table(facts)
        .build();
  }

  private static String old(Optional<Deprecation> deprecation) {
    return deprecation.map(Documentation::deprecated).orElse("");
  }
}
