package dev.buddyls.analysis;

import dev.buddyls.analysis.rules.DeprecatedKey;
import dev.buddyls.analysis.rules.DeprecatedValue;
import dev.buddyls.analysis.rules.DuplicateKey;
import dev.buddyls.analysis.rules.MissingKey;
import dev.buddyls.analysis.rules.UnknownActionType;
import dev.buddyls.analysis.rules.UnknownKey;
import dev.buddyls.analysis.rules.UnknownValue;
import dev.buddyls.analysis.rules.WrongRoot;
import dev.buddyls.analysis.rules.WrongType;
import dev.buddyls.analysis.rules.YamlSyntax;
import dev.buddyls.config.Settings;
import dev.buddyls.schema.Catalog;
import java.util.List;
import java.util.Optional;

/** All rules. */
public record Rules(List<Rule> all) {

  /** The rules for somebody who has settings; each takes from them what it needs. */
  public static Rules of(Catalog catalog, Settings settings) {
    return new Rules(
        List.of(
            new YamlSyntax(),
            new WrongRoot(),
            new WrongType(),
            new UnknownKey(),
            new UnknownValue(),
            new UnknownActionType(catalog, settings.actionTypes()),
            new MissingKey(),
            new DuplicateKey(),
            new DeprecatedKey(),
            new DeprecatedValue(catalog)));
  }

  public Optional<Rule> rule(String id) {
    return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
