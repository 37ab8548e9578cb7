package dev.buddyls.model;

import dev.buddyls.text.Placement;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * A name as it stands in a text.
 *
 * @param text the name itself, without quotes, {@code $} or {@code &}
 * @param range where {@code text} stands
 * @param pipeline identifier of the pipeline around it; empty outside of pipelines
 * @param project the project of a pipeline or environment that is asked for, where one is named
 *     that may be another than this
 */
public record Name(
    Kind kind, String text, TextRange range, Optional<String> pipeline, Optional<String> project) {

  /** What bears the name. */
  public enum Kind {
    PIPELINE,
    /** A pipeline by the title that people see. */
    PIPELINE_TITLE,
    /** Known in its pipeline only. */
    ACTION,
    VARIABLE,
    ENVIRONMENT,
    TARGET,
    /** Known in its YAML document only. */
    ANCHOR,
    IMAGE,
    INTEGRATION,
    /** An integration by the id that Buddy gave it. */
    INTEGRATION_ID
  }

  public Name shift(Placement placement) {
    return new Name(kind, text, range.shift(placement), pipeline, project);
  }
}
