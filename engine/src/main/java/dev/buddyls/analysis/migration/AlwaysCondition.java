package dev.buddyls.analysis.migration;

import dev.buddyls.analysis.Applicability;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.edits.EntryEditor;
import dev.buddyls.model.TypedObject;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.LineEnds;
import dev.buddyls.text.TextEdit;
import dev.buddyls.text.TextRange;
import dev.buddyls.text.Whitespace;
import java.util.List;
import java.util.Optional;

/**
 * An item of {@code trigger_conditions} that is always true is removed; a list without others, too.
 */
final class AlwaysCondition {

  private static final String TITLE = "Remove the condition that is always true";

  private AlwaysCondition() {}

  /** The fix for an item; among the operands of an {@code OR} it decides, and has to stay. */
  static List<Fix> fixes(TypedObject item, String text) {
    return item.parent().stream()
        .filter(it -> !it.type().name().equals(item.type().name()))
        .flatMap(
            owner ->
                owner.mapping().entries().stream()
                    .filter(it -> isIn(it.value(), item))
                    .flatMap(it -> remove(owner, it, item, text).stream()))
        .toList();
  }

  private static boolean isIn(Node value, TypedObject item) {
    return value instanceof Node.Sequence list
        && !list.flow()
        && list.items().stream().anyMatch(it -> it.value() == item.mapping());
  }

  private static Optional<Fix> remove(
      TypedObject owner, Node.Entry conditions, TypedObject item, String text) {
    List<Node.Item> items = ((Node.Sequence) conditions.value()).items();
    if (items.size() == 1) {
      return new EntryEditor(owner, text).remove(conditions).fix(TITLE, Applicability.SAFE);
    }
    int dash =
        items.stream()
            .filter(it -> it.value() == item.mapping())
            .findFirst()
            .orElseThrow()
            .dash()
            .start();
    int start = LineEnds.start(text, dash);
    int end = LineEnds.next(text, item.mapping().range().end());
    return Whitespace.isBlank(text.substring(start, dash))
        ? Optional.of(Fix.safe(TITLE, new TextEdit(new TextRange(start, end), "")))
        : Optional.empty();
  }
}
