package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Leftovers;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.BlockModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.schema.Format;
import dev.buddyls.schema.ValueType;
import dev.buddyls.syntax.Node;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule about texts of some formats, each by itself. It is not asked about texts that only a run
 * knows, nor about empty ones, nor about those under a key without effect.
 */
interface FormatRule extends Rule.ForBlock {

  Set<Format> formats();

  void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report);

  @Override
  default void check(BlockModel block, Consumer<Finding> report) {
    for (TypedValue value : block.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && isCovered(value.type())
          && value.property().applies().allHold(value.owner())
          && !Leftovers.isOne(scalar)
          && !Placeholders.isOpaque(scalar)) {
        check(value, scalar, report);
      }
    }
  }

  private boolean isCovered(ValueType type) {
    return type.alternatives().stream()
        .anyMatch(it -> it instanceof ValueType.Text text && formats().contains(text.format()));
  }
}
