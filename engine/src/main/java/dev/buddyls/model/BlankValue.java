package dev.buddyls.model;

import dev.buddyls.syntax.Node;
import dev.buddyls.syntax.PlainScalar;
import dev.buddyls.text.Whitespace;

/** Values that say nothing. Buddy's exports carry keys along that have none. */
public final class BlankValue {

  private BlankValue() {}

  public static boolean is(Node value) {
    if (value instanceof Node.Scalar scalar) {
      boolean plain = scalar.style() == Node.Style.PLAIN;
      return Whitespace.isBlank(scalar.value()) || plain && PlainScalar.isNull(scalar.value());
    }
    return value instanceof Node.Missing
        || value instanceof Node.Sequence list && list.items().isEmpty();
  }
}
