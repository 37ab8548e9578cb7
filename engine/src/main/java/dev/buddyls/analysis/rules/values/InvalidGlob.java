package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.settings.Glob;
import dev.buddyls.syntax.Node;
import java.util.Set;
import java.util.function.Consumer;

/** A pattern of files in the settings that makes no sense. */
final class InvalidGlob extends FormatRule {

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.GLOB);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    try {
      Glob.of(scalar.value());
    } catch (IllegalArgumentException e) {
      report.accept(
          error(
              scalar.range(),
              """
              `%s` is not a valid file pattern: check its brackets, braces and backslashes."""
                  .formatted(scalar.value())));
    }
  }
}
