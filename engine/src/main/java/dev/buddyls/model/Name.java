package dev.buddyls.model;

import dev.buddyls.catalog.NameKind;
import dev.buddyls.text.Placement;
import dev.buddyls.text.TextRange;
import java.util.Optional;

/**
 * A name as written in a text.
 *
 * @param text the name itself, without quotes, {@code $} or {@code &}
 * @param range where {@code text} is
 * @param pipeline identifier of the pipeline around it; empty outside of pipelines
 * @param project the project of a pipeline or environment that is asked for, where one is named
 *     that may be another than this
 */
public record Name(
    NameKind kind,
    String text,
    TextRange range,
    Optional<String> pipeline,
    Optional<String> project) {

  public Name shift(Placement placement) {
    return new Name(kind, text, range.shift(placement), pipeline, project);
  }
}
