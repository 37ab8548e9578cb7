package dev.buddyls.analysis.rules.values;

import dev.buddyls.analysis.Finding;
import dev.buddyls.analysis.Fix;
import dev.buddyls.analysis.Rule;
import dev.buddyls.catalog.ValueType;
import dev.buddyls.model.BlankValue;
import dev.buddyls.model.ChunkModel;
import dev.buddyls.model.Placeholders;
import dev.buddyls.model.TypedValue;
import dev.buddyls.syntax.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A number beyond what its key takes, or a text that is too long. */
final class OutOfRange extends Rule.ForChunk {

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,15})?");

  @Override
  public void check(ChunkModel chunk, Consumer<Finding> report) {
    for (TypedValue value : chunk.values()) {
      if (value.node() instanceof Node.Scalar scalar
          && value.property().sure()
          && value.property().applies().allHold(value.owner())
          && !BlankValue.is(scalar)
          && !Placeholders.isOpaque(scalar)) {
        bounds(value.type()).flatMap(it -> finding(value, scalar, it)).ifPresent(report);
        tooLong(value, scalar).ifPresent(report);
      }
    }
  }

  private static Optional<ValueType.Number> bounds(ValueType type) {
    for (ValueType alternative : type.alternatives()) {
      if (alternative instanceof ValueType.Text text && text.format().numbers().isPresent()) {
        return text.format().numbers();
      } else if (alternative instanceof ValueType.Number number) {
        return Optional.of(number).filter(it -> it.min().isPresent() || it.max().isPresent());
      }
    }
    return Optional.empty();
  }

  private Optional<Finding> finding(TypedValue value, Node.Scalar scalar, ValueType.Number bounds) {
    String key = value.property().key();
    Finding outside =
        error(
            scalar.range(),
            "`%s` takes %s, not `%s`.".formatted(key, describe(bounds), scalar.value()));
    if (!NUMBER.matcher(scalar.value()).matches()) {
      return takesNumber(value.type()) ? Optional.empty() : Optional.of(outside);
    }
    BigDecimal number = new BigDecimal(scalar.value());
    boolean tooBig = bounds.max().isPresent() && compare(number, bounds.max()) > 0;
    boolean tooSmall = bounds.min().isPresent() && compare(number, bounds.min()) < 0;
    boolean zero = number.signum() == 0 && bounds.cyclic();
    return tooBig || tooSmall
        ? Optional.of(
            outside.fix(Fix.change(scalar, bound(tooBig || zero ? bounds.max() : bounds.min()))))
        : Optional.empty();
  }

  private Optional<Finding> tooLong(TypedValue value, Node.Scalar scalar) {
    int length = scalar.value().codePointCount(0, scalar.value().length());
    return value.type() instanceof ValueType.Text text
            && text.longest().isPresent()
            && length > text.longest().getAsInt()
        ? Optional.of(
            error(
                scalar.range(),
                "`"
                    + value.property().key()
                    + "` takes at most "
                    + text.longest().getAsInt()
                    + " characters, not "
                    + length
                    + "."))
        : Optional.empty();
  }

  /** Whether another rule reports that a text is not a number. */
  private static boolean takesNumber(ValueType type) {
    return bounds(type).filter(type.alternatives()::contains).isPresent();
  }

  private static int compare(BigDecimal number, OptionalInt bound) {
    return number.compareTo(BigDecimal.valueOf(bound.getAsInt()));
  }

  private static String bound(OptionalInt bound) {
    return String.valueOf(bound.getAsInt());
  }

  private static String describe(ValueType.Number bounds) {
    if (bounds.min().isEmpty()) {
      return "at most " + bound(bounds.max());
    } else if (bounds.max().isEmpty()) {
      return "at least " + bound(bounds.min());
    }
    return "a number from " + bound(bounds.min()) + " to " + bound(bounds.max());
  }
}
