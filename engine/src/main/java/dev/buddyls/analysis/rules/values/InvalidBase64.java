package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.FormatRule;
import dev.buddyls.catalog.Format;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import dev.buddyls.text.Base64Text;
import dev.buddyls.text.TextEdit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import java.util.function.Consumer;

/** A text that should be Base64 and is not. */
final class InvalidBase64 extends FormatRule {

  @Override
  protected Set<Format> formats() {
    return Set.of(Format.BASE64);
  }

  @Override
  protected void check(TypedValue value, Node.Scalar scalar, Consumer<Finding> report) {
    if (Base64Text.decode(scalar.value()).isPresent()) {
      return;
    }
    String encoded =
        Base64.getEncoder().encodeToString(scalar.value().getBytes(StandardCharsets.UTF_8));
    report.accept(
        warning(scalar.range(), "`%s` must be Base64 here.".formatted(value.property().key()))
            .fix(Fix.unsafe("Encode the text as Base64", new TextEdit(scalar.range(), encoded))));
  }
}
