package dev.buddyls.analysis.rules;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A text without quotes that some readers take for true or false. */
final class AmbiguousBoolean extends Rule.ForChunk {

  private static final Pattern TRUE = Pattern.compile("y|Y|yes|Yes|YES|on|On|ON");
  private static final Pattern FALSE = Pattern.compile("n|N|no|No|NO|off|Off|OFF");

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && scalar.style() == Node.Style.PLAIN
          && value.type().takesOnlyText()) {
        if (TRUE.matcher(scalar.value()).matches()) {
          report.accept(finding(scalar, "true"));
        } else if (FALSE.matcher(scalar.value()).matches()) {
          report.accept(finding(scalar, "false"));
        }
      }
    }
  }

  private Finding finding(Node.Scalar scalar, String flag) {
    return hint(
            scalar.range(),
            "Some YAML readers take `%s` for %s: put it in quotes.".formatted(scalar.value(), flag))
        .fix(Fix.quote(scalar));
  }
}
