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
import dev.buddyls.schema.Catalog;
import java.util.List;
import java.util.Optional;

/** All rules. */
public record Rules(List<Rule> all) {

  public static Rules of(Catalog catalog) {
    return new Rules(
        List.of(
            new YamlSyntax(),
            new WrongRoot(),
            new WrongType(),
            new UnknownKey(),
            new UnknownValue(),
            new UnknownActionType(catalog),
            new MissingKey(),
            new DuplicateKey(),
            new DeprecatedKey(),
            new DeprecatedValue(catalog)));
  }

  public Optional<Rule> rule(String id) {
    return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
