package dev.buddyls.ide.hover;

import dev.buddyls.model.BuddyFile;
import dev.buddyls.model.Project;
import dev.buddyls.text.TextRange;
import java.util.List;
import java.util.Optional;

/**
 * What is this?
 *
 * @param range what the text speaks of; absolute
 * @param markdown the text
 */
public record Hover(TextRange range, String markdown) {

  /** The smaller the thing, the earlier: a variable comes before the text that holds it. */
  private static final List<Explainer> EXPLAINERS =
      List.of(
          new VariableHover(),
          new AnchorHover(),
          new MergeHover(),
          new KeyHover(),
          new EncryptedHover(),
          new FileHover(),
          new ActionHover(),
          new IntegrationHover(),
          new NameHover(),
          new ConditionHover(),
          new ChoiceHover(),
          new FlagHover(),
          new ScheduleHover(),
          new ZoneHover(),
          new IntervalHover(),
          new DurationHover(),
          new RefHover(),
          new FileModeHover());

  /** The hover at an offset of a file, if there is something to say. */
  public static Optional<Hover> at(
      BuddyFile file, Project project, int offset, Surroundings surroundings) {
    Place place = Place.at(file, project, offset, surroundings);
    return EXPLAINERS.stream().flatMap(it -> it.explain(place).stream()).findFirst();
  }
}
