package dev.buddyls.analysis;

import dev.buddyls.catalog.Catalog;
import dev.buddyls.settings.Settings;

/**
 * What a rule can know when it is made: the facts of the format, and what the user wants.
 *
 * @param targetGeneration the generation of the format that files are to be written in
 */
public record RuleContext(Catalog catalog, Settings settings, TargetGeneration targetGeneration) {

  public static RuleContext of(Catalog catalog, Settings settings) {
    return new RuleContext(catalog, settings, new TargetGeneration(settings.generation()));
  }
}
