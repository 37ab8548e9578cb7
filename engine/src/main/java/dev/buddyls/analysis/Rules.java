package dev.buddyls.analysis;

import dev.buddyls.analysis.rules.AmbiguousBoolean;
import dev.buddyls.analysis.rules.DeprecatedAction;
import dev.buddyls.analysis.rules.DeprecatedKey;
import dev.buddyls.analysis.rules.DeprecatedValue;
import dev.buddyls.analysis.rules.DeprecatedVariable;
import dev.buddyls.analysis.rules.DuplicateAction;
import dev.buddyls.analysis.rules.DuplicateIntegration;
import dev.buddyls.analysis.rules.DuplicateKey;
import dev.buddyls.analysis.rules.DuplicatePipeline;
import dev.buddyls.analysis.rules.EmptyValue;
import dev.buddyls.analysis.rules.EncryptedMismatch;
import dev.buddyls.analysis.rules.IntegrationHashStyle;
import dev.buddyls.analysis.rules.IntegrationScope;
import dev.buddyls.analysis.rules.IntegrationTypeMismatch;
import dev.buddyls.analysis.rules.InvalidBase64;
import dev.buddyls.analysis.rules.InvalidChmod;
import dev.buddyls.analysis.rules.InvalidCron;
import dev.buddyls.analysis.rules.InvalidDate;
import dev.buddyls.analysis.rules.InvalidDockerReference;
import dev.buddyls.analysis.rules.InvalidGlob;
import dev.buddyls.analysis.rules.InvalidRef;
import dev.buddyls.analysis.rules.InvalidTimezone;
import dev.buddyls.analysis.rules.InvalidUrl;
import dev.buddyls.analysis.rules.KeyNotApplicable;
import dev.buddyls.analysis.rules.LegacyParameter;
import dev.buddyls.analysis.rules.LossyNumber;
import dev.buddyls.analysis.rules.MergeConflict;
import dev.buddyls.analysis.rules.MisplacedKey;
import dev.buddyls.analysis.rules.MissingKey;
import dev.buddyls.analysis.rules.MixedGenerations;
import dev.buddyls.analysis.rules.NeverRuns;
import dev.buddyls.analysis.rules.OutOfRange;
import dev.buddyls.analysis.rules.PipelineCycle;
import dev.buddyls.analysis.rules.PlainSecret;
import dev.buddyls.analysis.rules.RelativePath;
import dev.buddyls.analysis.rules.ScheduleConflict;
import dev.buddyls.analysis.rules.SecretInCommand;
import dev.buddyls.analysis.rules.SelfTrigger;
import dev.buddyls.analysis.rules.SeveralPipelines;
import dev.buddyls.analysis.rules.TabIndentation;
import dev.buddyls.analysis.rules.TrailingGarbage;
import dev.buddyls.analysis.rules.UndefinedAlias;
import dev.buddyls.analysis.rules.UndefinedLoopVariable;
import dev.buddyls.analysis.rules.UnknownActionReference;
import dev.buddyls.analysis.rules.UnknownActionType;
import dev.buddyls.analysis.rules.UnknownIntegration;
import dev.buddyls.analysis.rules.UnknownKey;
import dev.buddyls.analysis.rules.UnknownPipeline;
import dev.buddyls.analysis.rules.UnknownPredefinedVariable;
import dev.buddyls.analysis.rules.UnknownSuppression;
import dev.buddyls.analysis.rules.UnknownValue;
import dev.buddyls.analysis.rules.UnusedAnchor;
import dev.buddyls.analysis.rules.UnusedIntegration;
import dev.buddyls.analysis.rules.UnusedSuppression;
import dev.buddyls.analysis.rules.UnusedVariable;
import dev.buddyls.analysis.rules.WrongRoot;
import dev.buddyls.analysis.rules.WrongType;
import dev.buddyls.analysis.rules.YamlSyntax;
import dev.buddyls.catalog.Catalog;
import dev.buddyls.settings.Settings;
import java.util.List;
import java.util.Optional;

/** All rules, by theme. */
public record Rules(List<Theme> themes) {

  /** Rules about one thing; the title is for people. */
  public record Theme(String title, List<Rule> rules) {

    static Theme of(String title, Rule... rules) {
      return new Theme(title, List.of(rules));
    }
  }

  /** The rules for somebody who has settings; each takes from them what it needs. */
  public static Rules of(Catalog catalog, Settings settings) {
    TargetGeneration newCode = new TargetGeneration(settings.generation());
    return new Rules(
        List.of(
            Theme.of(
                "YAML",
                new YamlSyntax(),
                new TabIndentation(),
                new MergeConflict(),
                new DuplicateKey(),
                new UndefinedAlias(),
                new UnusedAnchor(),
                new LossyNumber(),
                new AmbiguousBoolean(),
                new TrailingGarbage()),
            Theme.of(
                "Shape",
                new WrongRoot(),
                new WrongType(),
                new UnknownKey(newCode),
                new MisplacedKey(),
                new UnknownValue(catalog, newCode),
                new UnknownActionType(catalog, settings.actionTypes()),
                new MissingKey(newCode),
                new EmptyValue(),
                new KeyNotApplicable(),
                new SeveralPipelines()),
            Theme.of(
                "Schedules and formats",
                new InvalidCron(),
                new NeverRuns(),
                new ScheduleConflict(),
                new InvalidTimezone(),
                new InvalidDate(),
                new OutOfRange(),
                new InvalidChmod(),
                new InvalidBase64(),
                new RelativePath(),
                new InvalidDockerReference(),
                new InvalidUrl(),
                new InvalidRef(),
                new InvalidGlob()),
            Theme.of(
                "Names",
                new DuplicatePipeline(),
                new DuplicateAction(),
                new UnknownPipeline(),
                new UnknownActionReference(),
                new PipelineCycle(),
                new SelfTrigger(),
                new UnknownPredefinedVariable(catalog),
                new UndefinedLoopVariable(),
                new UnusedVariable(catalog)),
            Theme.of(
                "Old and new",
                new DeprecatedKey(catalog, newCode),
                new DeprecatedValue(catalog, newCode),
                new DeprecatedAction(catalog, newCode),
                new MixedGenerations(),
                new DeprecatedVariable(catalog, newCode),
                new LegacyParameter(catalog, newCode)),
            Theme.of(
                "Integrations",
                new UnknownIntegration(),
                new IntegrationTypeMismatch(catalog),
                new IntegrationScope(catalog, settings.project()),
                new IntegrationHashStyle(catalog, newCode),
                new DuplicateIntegration(),
                new UnusedIntegration()),
            Theme.of("Secrets", new PlainSecret(), new EncryptedMismatch(), new SecretInCommand()),
            Theme.of("Suppression", new UnknownSuppression(), new UnusedSuppression())));
  }

  /** Every rule once. */
  public List<Rule> all() {
    return themes.stream().flatMap(theme -> theme.rules().stream()).toList();
  }

  public Optional<Rule> rule(String id) {
    return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
