package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.PlainScalar;
import java.util.function.Consumer;

/** A text without quotes that some readers take for true or false. */
final class AmbiguousBoolean extends Rule.ForChunk {

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && scalar.style() == Node.Style.PLAIN
          && value.type().takesOnlyText()) {
        PlainScalar.ambiguousFlag(scalar.value())
            .ifPresent(flag -> report.accept(finding(scalar, flag)));
      }
    }
  }

  private Finding finding(Node.Scalar scalar, boolean flag) {
    return hint(
            scalar.range(),
            "Some YAML readers take `%s` for %s: put it in quotes.".formatted(scalar.value(), flag))
        .fix(Fix.quote(scalar));
  }
}
