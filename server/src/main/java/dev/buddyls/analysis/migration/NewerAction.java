package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Leftovers;
import dev.buddyls.analysis.Rewrite;
import dev.buddyls.model.TypedObject;
import dev.buddyls.schema.ActionType;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An action of an old type becomes one of the type that has taken its place, if that type can say
 * all that the action says.
 */
final class NewerAction {

  private static final Map<String, String> RENAMED = Map.of("package", "artifact");

  private final TypedObject action;
  private final ActionType newer;
  private final Rewrite rewrite;

  private NewerAction(TypedObject action, ActionType newer, Rewrite rewrite) {
    this.action = action;
    this.newer = newer;
    this.rewrite = rewrite;
  }

  static List<Fix> fixes(TypedObject action, ActionType newer, String text) {
    Optional<Rewrite> rewrite =
        InlineTarget.type(action).isPresent()
            ? InlineTarget.rewrite(action, text)
            : Optional.of(new Rewrite(action, text));
    return rewrite.flatMap(it -> new NewerAction(action, newer, it).fix()).stream().toList();
  }

  private Optional<Fix> fix() {
    Set<String> keys = new HashSet<>();
    InlineTarget.type(action).ifPresent(it -> keys.add("targets"));
    for (Node.Entry entry : action.mapping().entries()) {
      String key = entry.keyText().orElse("");
      Optional<String> today = today(key);
      if (rewrite.edits(entry)) {
        continue;
      } else if (today.isPresent()) {
        keys.add(today.get());
        today.filter(it -> !it.equals(key)).ifPresent(it -> rewrite.rename(entry, it));
      } else if (saysNothing(key, entry)) {
        rewrite.remove(entry);
      } else {
        return Optional.empty();
      }
    }
    boolean complete =
        newer.object().properties().values().stream()
            .filter(it -> it.required().unconditional())
            .allMatch(it -> keys.contains(it.key()));
    rewrite.change(action.mapping().entry("type").orElseThrow(), newer.type());
    return complete
        ? InlineTarget.fix(rewrite, "Rewrite as `" + newer.type() + "`")
        : Optional.empty();
  }

  /** What the newer type calls a key; it knows temporary files for servers behind SSH alone. */
  private Optional<String> today(String key) {
    boolean lost =
        key.equals("use_temporary_files")
            && InlineTarget.type(action).filter("FTP"::equals).isPresent();
    return Stream.of(key, RENAMED.getOrDefault(key, key))
        .filter(it -> !lost && newer.object().property(it).isPresent())
        .findFirst();
  }

  /** Whether an entry can be left out: it is empty, or a flag that is off. */
  private boolean saysNothing(String key, Node.Entry entry) {
    boolean flag =
        action.type().property(key).filter(it -> it.type() instanceof ValueType.Flag).isPresent();
    return Leftovers.isOne(entry.value())
        || flag && Node.text(entry.value()).filter("false"::equals).isPresent();
  }
}
