package dev.buddyls.features.hover;

import dev.buddyls.model.BlockModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When an action has its turn in a run. */
record Turn(TypedObject action, BlockModel block) {

  private static final int CONDITIONS_SHOWN = 2;

  /** In sentences; empty for an action that simply runs in its place. */
  String words() {
    if (action.text("disabled").filter("true"::equals).isPresent()) {
      return "Disabled: it is left out of the run.";
    }
    List<String> sentences = new ArrayList<>();
    time().ifPresent(sentences::add);
    conditions().ifPresent(it -> sentences.add("Only when " + it + "."));
    return String.join(" ", sentences);
  }

  private Optional<String> time() {
    String key = "trigger_time";
    return action
        .text(key)
        .filter(it -> !it.equals("ON_EVERY_EXECUTION"))
        .flatMap(it -> action.type().property(key).flatMap(own -> ChoiceHover.word(own.type(), it)))
        .map(it -> "Runs " + it.doc() + ".");
  }

  private Optional<String> conditions() {
    List<TypedObject> conditions = new ArrayList<>();
    if (action.has(ConditionWords.KEY)
        && !action.text(ConditionWords.KEY).filter("ALWAYS"::equals).isPresent()) {
      conditions.add(action);
    }
    action
        .mapping()
        .entry("trigger_conditions")
        .map(Node.Entry::value)
        .filter(Node.Sequence.class::isInstance)
        .ifPresent(
            list ->
                ((Node.Sequence) list)
                    .items()
                    .forEach(it -> block.object(it.value()).ifPresent(conditions::add)));
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    ConditionWords words = new ConditionWords(block);
    List<String> clauses = conditions.stream().flatMap(it -> words.of(it).stream()).toList();
    boolean told = clauses.size() == conditions.size() && clauses.size() <= CONDITIONS_SHOWN;
    String count =
        conditions.size() == 1
            ? "its trigger condition holds"
            : "its " + conditions.size() + " trigger conditions hold";
    return Optional.of(told ? String.join(" and ", clauses) : count);
  }
}
