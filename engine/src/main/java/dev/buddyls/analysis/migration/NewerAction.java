package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.catalog.ActionType;
import dev.buddyls.catalog.Property;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.TypedObject;
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
  private final EntryEditor rewrite;

  private NewerAction(TypedObject action, ActionType newer, EntryEditor rewrite) {
    this.action = action;
    this.newer = newer;
    this.rewrite = rewrite;
  }

  static List<Fix> fixes(TypedObject action, ActionType newer, String text) {
    Optional<EntryEditor> rewrite =
        InlineTarget.type(action).isPresent()
            ? InlineTarget.rewrite(action, text)
            : Optional.of(new EntryEditor(action, text));
    return rewrite.flatMap(it -> new NewerAction(action, newer, it).fix()).stream().toList();
  }

  private Optional<Fix> fix() {
    Set<String> keys = new HashSet<>();
    InlineTarget.type(action).ifPresent(it -> keys.add("targets"));
    for (Node.Entry entry : action.mapping().entries()) {
      if (!rewrite.edits(entry) && !fits(entry, keys)) {
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

  /** Whether an entry stays, under its current name, or need not be written; notes what stays. */
  private boolean fits(Node.Entry entry, Set<String> keys) {
    String key = entry.keyText().orElse("");
    Optional<String> today = today(key);
    if (today.isPresent()) {
      today.filter(it -> !it.equals(key)).ifPresent(it -> rewrite.rename(entry, it));
      return keys.add(today.get());
    }
    if (saysNothing(key, entry)) {
      rewrite.remove(entry);
      return true;
    }
    return false;
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
    return action
        .type()
        .property(key)
        .filter(it -> BlankValue.is(entry.value()) || isOff(it, entry.value()))
        .isPresent();
  }

  private static boolean isOff(Property property, Node value) {
    return property.type() instanceof ValueType.Flag
        && Node.text(value).filter("false"::equals).isPresent();
  }
}
