package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Leftovers;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A schedule that is set in two ways, or in an old pipeline in none. */
public final class ScheduleConflict implements Rule.ForBlock {

  private static final List<String> INTERVAL = List.of("start_date", "delay");

  @Override
  public void check(BlockModel block, Consumer<Finding> report) {
    for (TypedObject object : block.objects()) {
      if (object.type().name().equals("Event") || object.type().name().equals("Pipeline")) {
        twice(object).or(() -> never(object)).ifPresent(report);
      }
    }
  }

  private Optional<Finding> twice(TypedObject object) {
    Optional<Node.Entry> cron = set(object, "cron");
    return cron.isEmpty()
        ? Optional.empty()
        : INTERVAL.stream()
            .flatMap(key -> set(object, key).stream())
            .findFirst()
            .map(
                interval ->
                    warning(
                            interval.key().range(),
                            "A schedule takes either `cron`, or `start_date` and `delay`, not both.")
                        .related(cron.get().key().range(), "`cron` is set here"));
  }

  /** Newer schedules lack a required key then, which is told as that. */
  private Optional<Finding> never(TypedObject object) {
    boolean scheduled = object.text("trigger_mode").filter("SCHEDULED"::equals).isPresent();
    return scheduled
            && !object.mayHoldMore()
            && !object.has("cron")
            && INTERVAL.stream().noneMatch(object::has)
        ? object
            .mapping()
            .entry("trigger_mode")
            .map(
                it ->
                    warning(
                        it.value().range(),
                        "Nothing says when this runs: `cron`, or `start_date` and `delay`, do."))
        : Optional.empty();
  }

  private static Optional<Node.Entry> set(TypedObject object, String key) {
    return object.mapping().entry(key).filter(it -> !Leftovers.isOne(it.value()));
  }
}
