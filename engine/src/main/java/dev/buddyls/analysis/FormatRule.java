package dev.buddyls.analysis;

import dev.buddyls.catalog.Format;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A rule about texts of some formats, each by itself. It is not asked about texts that only a run
 * knows, nor about empty ones, nor about those under a key without effect.
 */
public abstract class FormatRule extends Rule.ForChunk {

  protected abstract Set<Format> formats();

  protected abstract void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report);

  @Override
  public final void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && isCovered(value)
          && value.property().applies().allHold(value.owner())
          && !BlankValue.is(scalar)
          && !Placeholders.isOpaque(scalar)) {
        check(value, scalar, report);
      }
    }
  }

  private boolean isCovered(TypedValue value) {
    Optional<Format> here = value.property().formatIn(value.owner());
    return here.map(formats()::contains)
        .orElseGet(() -> formats().stream().anyMatch(value.type()::takes));
  }
}
