package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Analyzer;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.RuleContext;
import dev.buddyls.analysis.RuleFailures;
import dev.buddyls.analysis.rules.generations.GenerationRules;
import dev.buddyls.analysis.rules.integrations.IntegrationRules;
import dev.buddyls.analysis.rules.names.NameRules;
import dev.buddyls.analysis.rules.schedules.ScheduleRules;
import dev.buddyls.analysis.rules.secrets.SecretRules;
import dev.buddyls.analysis.rules.structure.StructureRules;
import dev.buddyls.analysis.rules.suppressions.SuppressionRules;
import dev.buddyls.analysis.rules.values.ValueRules;
import dev.buddyls.analysis.rules.yaml.YamlRules;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Optional;

/** All rules, by theme. */
public record Rules(List<Theme> themes) {

  /** Rules about one thing; the title is for people. */
  public record Theme(String title, List<Rule> rules) {}

  /** The rules for the user's settings; each takes from them what it needs. */
  public static Rules of(Catalog catalog, Settings settings) {
    RuleContext context = RuleContext.of(catalog, settings);
    return new Rules(
        List.of(
            new Theme("YAML", YamlRules.rules(context)),
            new Theme("Structure", StructureRules.rules(context)),
            new Theme("Schedules", ScheduleRules.rules(context)),
            new Theme("Values", ValueRules.rules(context)),
            new Theme("Names", NameRules.rules(context)),
            new Theme("Generations", GenerationRules.rules(context)),
            new Theme("Integrations", IntegrationRules.rules(context)),
            new Theme("Secrets", SecretRules.rules(context)),
            new Theme("Suppressions", SuppressionRules.rules(context))));
  }

  /**
   * The analyser that runs all rules with the user's settings.
   *
   * @param failures takes rules that throw; such a rule loses its own findings and no others
   */
  public static Analyzer analyzer(Catalog catalog, Settings settings, RuleFailures failures) {
    return new Analyzer(of(catalog, settings).all(), settings, failures);
  }

  /** Every rule once. */
  public List<Rule> all() {
    return themes.stream().flatMap(theme -> theme.rules().stream()).toList();
  }

  public Optional<Rule> rule(String id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
