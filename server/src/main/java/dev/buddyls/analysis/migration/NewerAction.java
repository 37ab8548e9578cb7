package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Leftovers;
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
        Server.target(action).isPresent()
            ? Server.rewrite(action, text)
            : Optional.of(new Rewrite(action, text));
    return rewrite.flatMap(it -> new NewerAction(action, newer, it).fix()).stream().toList();
  }

  private Optional<Fix> fix() {
    Set<String> keys = new HashSet<>();
    Server.target(action).ifPresent(it -> keys.add("targets"));
    for (Node.Entry entry : action.mapping().entries()) {
      if (!rewrite.edits(entry)) {
        String key = entry.keyText().orElseThrow();
        if (today(key).isPresent() && !isLost(key)) {
          keys.add(today(key).get());
          today(key).filter(it -> !it.equals(key)).ifPresent(it -> rewrite.rename(entry, it));
        } else if (saysNothing(key, entry)) {
          rewrite.remove(entry);
        } else {
          return Optional.empty();
        }
      }
    }
    boolean complete =
        newer.object().properties().values().stream()
            .filter(it -> it.required().unconditional())
            .allMatch(it -> keys.contains(it.key()));
    rewrite.change(action.mapping().entry("type").orElseThrow(), newer.type());
    return complete ? Server.fix(rewrite, "Rewrite as `" + newer.type() + "`") : Optional.empty();
  }

  /** The newer type's name for a key. */
  private Optional<String> today(String key) {
    return Stream.of(key, RENAMED.getOrDefault(key, key))
        .filter(it -> newer.object().property(it).isPresent())
        .findFirst();
  }

  /** {@code TRANSFER} knows it for servers reached over SSH alone. */
  private boolean isLost(String key) {
    return key.equals("use_temporary_files")
        && Server.target(action).filter("FTP"::equals).isPresent();
  }

  /** Whether an entry can be left out: it is empty, or a flag that is off. */
  private boolean saysNothing(String key, Node.Entry entry) {
    boolean flag =
        action.type().property(key).filter(it -> it.type() instanceof ValueType.Flag).isPresent();
    return Leftovers.isOne(entry.value())
        || flag && Node.text(entry.value()).filter("false"::equals).isPresent();
  }
}
