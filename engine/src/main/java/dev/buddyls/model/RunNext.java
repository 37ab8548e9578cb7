package dev.buddyls.model;

import dev.buddyls.syntax.Node;
import java.util.Set;

/** Tells which pipelines start whenever another one runs, whatever happens on the way. */
final class RunNext {

  /** Actions that somebody puts into a pipeline so that it can end, or go on later. */
  private static final Set<String> PAUSES =
      Set.of("EARLY_EXIT", "WAIT_FOR_APPLY", "WAIT_FOR_VARIABLES", "SLEEP");

  private static final Set<String> NO_CONDITION = Set.of("ALWAYS", "ON_EVERY_EXECUTION");

  private RunNext() {}

  /** Whether an object is an action that starts a pipeline in every run of its own. */
  static boolean always(TypedObject action) {
    return action.text("type").filter("RUN_NEXT_PIPELINE"::equals).isPresent()
        && isUnconditional(action)
        && action.parent().filter(RunNext::alwaysGoesOn).isPresent();
  }

  private static boolean alwaysGoesOn(TypedObject pipeline) {
    return isUnconditional(pipeline)
        && pipeline
            .mapping()
            .entry("actions")
            .filter(it -> it.value() instanceof Node.Sequence)
            .map(it -> (Node.Sequence) it.value())
            .filter(list -> list.items().stream().noneMatch(item -> pauses(item.value())))
            .isPresent();
  }

  /** Whether a pipeline may end at an action or go on later; not told by those that stand apart. */
  static boolean pauses(Node action) {
    return !(action instanceof Node.Apart)
        && (!(action instanceof Node.Mapping mapping)
            || mapping.text("type").filter(PAUSES::contains).isPresent());
  }

  private static boolean isUnconditional(TypedObject object) {
    return !object.isIncomplete()
        && object.mapping().entries().stream()
            .noneMatch(entry -> entry.keyText().filter(key -> restricts(key, entry)).isPresent());
  }

  private static boolean restricts(String key, Node.Entry entry) {
    boolean condition =
        key.startsWith("trigger_condition")
            || key.equals("trigger_time")
            || key.equals("disabled")
            || key.equals("paused")
            || key.equals("run_only_on_first_failure");
    return condition
        && !(entry.value() instanceof Node.Sequence list && list.items().isEmpty())
        && Node.text(entry.value())
            .filter(it -> NO_CONDITION.contains(it) || it.equals("false"))
            .isEmpty();
  }
}
