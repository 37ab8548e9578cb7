package dev.buddyls.analysis.rules.schedules;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.ObjectKind;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A schedule that is set in two ways, or in an old pipeline in none. */
final class ScheduleConflict extends Rule.ForChunk {

  private static final List<String> INTERVAL = List.of("start_date", "delay");

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedObject object : chunk.objects()) {
      if (object.is(ObjectKind.EVENT) || object.is(ObjectKind.PIPELINE)) {
        twice(object, chunk.chunk().text()).or(() -> never(object)).ifPresent(report);
      }
    }
  }

  private Optional<Finding> twice(TypedObject object, String text) {
    Optional<Node.Entry> cron = set(object, "cron");
    return cron.isEmpty()
        ? Optional.empty()
        : INTERVAL.stream()
            .flatMap(key -> set(object, key).stream())
            .findFirst()
            .map(interval -> twice(object, interval, cron.get(), text));
  }

  private Finding twice(TypedObject object, Node.Entry interval, Node.Entry cron, String text) {
    Finding finding =
        warning(
                interval.key().range(),
                "A schedule takes either `cron`, or `start_date` and `delay`, not both.")
            .related(cron.key().range(), "`cron` is set here");
    EntryEditor withoutInterval = new EntryEditor(object, text);
    INTERVAL.stream()
        .flatMap(key -> object.mapping().entry(key).stream())
        .forEach(withoutInterval::move);
    Optional<Fix> keepCron = withoutInterval.fix("Keep only `cron`", Applicability.UNSAFE);
    Optional<Fix> keepInterval =
        INTERVAL.stream().allMatch(key -> set(object, key).isPresent())
            ? EntryEditor.removal(object.mapping(), cron, text)
            : Optional.empty();
    return finding.fix(keepCron).fix(keepInterval);
  }

  /** Newer schedules then lack a required key, which is reported as such. */
  private Optional<Finding> never(TypedObject object) {
    boolean scheduled = object.text("trigger_mode").filter("SCHEDULED"::equals).isPresent();
    return scheduled
            && !object.isIncomplete()
            && !object.has("cron")
            && INTERVAL.stream().noneMatch(object::has)
        ? object
            .mapping()
            .entry("trigger_mode")
            .map(
                it ->
                    warning(
                        it.value().range(),
                        "This schedule has no time. Add `cron`, or `start_date` and `delay`."))
        : Optional.empty();
  }

  private static Optional<Node.Entry> set(TypedObject object, String key) {
    return object.mapping().entry(key).filter(it -> !BlankValue.is(it.value()));
  }
}
