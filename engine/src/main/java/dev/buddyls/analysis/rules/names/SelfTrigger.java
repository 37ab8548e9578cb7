package dev.buddyls.analysis.rules.names;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.Format;
import dev.buddyls.catalog.NameKind;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Name;
import dev.buddyls.model.TypedObject;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A pipeline that starts itself in every run, or waits for its own success. */
final class SelfTrigger extends Rule.ForWhole {

  private static final ValueType PIPELINE = new ValueType.Text(Format.PIPELINE_NAME);

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    chunk.names().startedPipelines().stream()
        .filter(it -> it.project().isEmpty() && it.pipeline().equals(Optional.of(it.text())))
        .map(
            it ->
                warning(it.range(), "`%s` starts itself again in every run.".formatted(it.text())))
        .forEach(report);
    chunk
        .pieces()
        .findFirst()
        .ifPresent(
            frame -> waits(frame.model()).map(it -> it.shift(frame.placement())).forEach(report));
  }

  /** The conditions of a pipeline are next to its name. */
  private Stream<Finding> waits(ChunkModel frame) {
    return frame.values().stream()
        .filter(it -> PIPELINE.equals(it.type()) && waitsForItself(it.owner()))
        .flatMap(it -> own(it, frame).stream())
        .map(
            it ->
                warning(
                    it.range(),
                    "`%s` waits for its own success: after one failure it never runs again."
                        .formatted(it.text())));
  }

  private static boolean waitsForItself(TypedObject condition) {
    return condition.is(ObjectKind.TRIGGER_CONDITION)
        && condition.text("trigger_condition").filter("SUCCESS_PIPELINE"::equals).isPresent()
        && condition.parent().filter(it -> it.is(ObjectKind.PIPELINE)).isPresent();
  }

  /** The name of the pipeline around a value, if the value is that name. */
  private static Optional<Name> own(TypedValue value, ChunkModel chunk) {
    return chunk
        .names()
        .references(NameKind.PIPELINE)
        .filter(it -> value.node().range().contains(it.range()))
        .filter(it -> it.project().isEmpty() && it.pipeline().equals(Node.text(value.node())))
        .findFirst();
  }
}
