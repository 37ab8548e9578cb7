package dev.buddyls.ide.hover;

import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When an action runs. */
record ActionCondition(TypedObject action, ChunkModel chunk) {

  private static final int CONDITIONS_SHOWN = 2;

  /** In sentences; empty for an action that simply runs in its turn. */
  String words() {
    if (action.text("disabled").filter("true"::equals).isPresent()) {
      return "Disabled: runs skip it.";
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
        .flatMap(
            it -> action.type().property(key).flatMap(own -> FixedValueHover.word(own.type(), it)))
        .map(it -> "Runs " + it.doc() + ".");
  }

  private Optional<String> conditions() {
    List<Optional<TypedObject>> conditions = new ArrayList<>();
    if (action.has(ConditionWords.KEY)) {
      conditions.add(Optional.of(action));
    }
    action
        .mapping()
        .entry("trigger_conditions")
        .filter(it -> it.value() instanceof Node.Sequence)
        .map(it -> (Node.Sequence) it.value())
        .ifPresent(list -> list.items().forEach(it -> conditions.add(chunk.object(it.value()))));
    conditions.removeIf(it -> it.filter(ActionCondition::isAlways).isPresent());
    ConditionWords words = new ConditionWords(chunk);
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(together(conditions.stream().map(it -> it.flatMap(words::of)).toList()));
  }

  private static boolean isAlways(TypedObject condition) {
    return condition.text(ConditionWords.KEY).filter("ALWAYS"::equals).isPresent();
  }

  /** Clauses of which some may be unknown. */
  private static String together(List<Optional<String>> clauses) {
    if (clauses.size() <= CONDITIONS_SHOWN && clauses.stream().allMatch(Optional::isPresent)) {
      return String.join(" and ", clauses.stream().map(Optional::get).toList());
    }
    return clauses.size() == 1
        ? "its trigger condition holds"
        : "its " + clauses.size() + " trigger conditions hold";
  }
}
