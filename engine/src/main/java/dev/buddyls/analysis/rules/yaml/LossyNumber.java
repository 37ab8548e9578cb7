package dev.buddyls.analysis.rules.yaml;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text without quotes that loses something where it is read as a number. */
final class LossyNumber extends Rule.ForChunk {

  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:\\d{1,15}\\.\\d*0|\\d{1,15}(?:\\.\\d*)?[eE][-+]?\\d{1,2})");
  private static final Pattern HEX = Pattern.compile("0x([0-9a-fA-F]{1,16})");
  private static final Pattern OCTAL = Pattern.compile("0o?([0-7]{1,16})");
  private static final Pattern PADDED = Pattern.compile("0\\d{1,16}");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)");

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && scalar.style() == Node.Style.PLAIN
          && value.type().takesOnlyText()) {
        number(scalar.value()).ifPresent(it -> report.accept(finding(scalar, it)));
      }
    }
  }

  private Finding finding(Node.Scalar scalar, String number) {
    return hint(
            scalar.range(),
            "Many YAML readers take `%s` for the number %s: put it in quotes."
                .formatted(scalar.value(), number))
        .fix(Fix.quote(scalar));
  }

  /** The number that a reader may see, where it says less than the text. */
  private static Optional<String> number(String text) {
    if (DECIMAL.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text).stripTrailingZeros().toPlainString());
    }
    Matcher hex = HEX.matcher(text);
    if (hex.matches()) {
      return Optional.of(new BigInteger(hex.group(1), 16).toString());
    }
    Matcher octal = OCTAL.matcher(text);
    if (octal.matches()) {
      return Optional.of(new BigInteger(octal.group(1), 8).toString());
    }
    if (PADDED.matcher(text).matches()) {
      return Optional.of(new BigInteger(text).toString());
    }
    Matcher clock = CLOCK.matcher(text);
    return clock.matches()
        ? Optional.of(
            String.valueOf(
                Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2))))
        : Optional.empty();
  }
}
